package io.flowbridge.process.task;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.outbox.Touched;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has somebody else work a task for its owner, who gets it back and completes it. */
@Component
class TaskDelegation {

  private final TaskTransaction transaction;
  private final TaskService tasks;

  TaskDelegation(TaskTransaction transaction, TaskService tasks) {
    this.transaction = transaction;
    this.tasks = tasks;
  }

  Touched delegate(Viewer viewer, String id, String assignee, @Nullable Integer revision) {
    return transaction.change(
        "delegate",
        viewer,
        id,
        task -> TaskRules.delegate(viewer, task, revision),
        task -> delegateTo(assignee, task, viewer));
  }

  Touched resolve(Viewer viewer, String id, @Nullable Integer revision) {
    return transaction.change(
        "resolve",
        viewer,
        id,
        task -> TaskRules.resolve(viewer, task, revision),
        task -> tasks.resolveTask(id));
  }

  /** The engine makes the assignee the owner; a task of nobody comes back to who delegated it. */
  private void delegateTo(String assignee, WorkItem task, Viewer viewer) {
    if (assignee.equals(task.assignee()) || assignee.equals(owner(task, viewer))) {
      throw new RefusedException(
          Refusal.of(ErrorCodes.BAD_INPUT, "delegate", task, "'" + assignee + "' has it already"));
    }
    if (task.owner() == null && task.assignee() == null) {
      tasks.setOwner(task.id(), viewer.name());
    }
    tasks.delegateTask(task.id(), assignee);
  }

  private static String owner(WorkItem task, Viewer viewer) {
    if (task.owner() != null) {
      return task.owner();
    }
    return task.assignee() != null ? task.assignee() : viewer.name();
  }
}
