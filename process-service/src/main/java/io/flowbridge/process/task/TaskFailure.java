package io.flowbridge.process.task;

import io.flowbridge.platform.Viewer;
import io.flowbridge.process.fact.TaskFacts;
import io.flowbridge.process.outbox.FactType;
import io.flowbridge.process.outbox.Touched;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends a task by a business error that its process handles. */
@Component
class TaskFailure {

  private final TaskTransaction transaction;
  private final TaskService tasks;
  private final TaskFacts facts;

  TaskFailure(TaskTransaction transaction, TaskService tasks, TaskFacts facts) {
    this.transaction = transaction;
    this.tasks = tasks;
    this.facts = facts;
  }

  Touched fail(
      Viewer viewer, String id, String code, @Nullable String message, @Nullable Integer revision) {
    return transaction.change(
        "fail",
        viewer,
        id,
        task -> TaskRules.fail(viewer, task, revision, code),
        task -> {
          if (task.assignee() == null) {
            tasks.setAssignee(id, viewer.name());
          }
          facts.tell(
              FactType.TASK_FAILED, id, fact -> fact.message(message).with("errorCode", code));
          tasks.handleBpmnError(id, code, message);
        });
  }
}
