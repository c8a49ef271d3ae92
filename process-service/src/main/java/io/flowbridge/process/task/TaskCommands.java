package io.flowbridge.process.task;

import io.flowbridge.platform.Viewer;
import io.flowbridge.process.outbox.Touched;
import io.flowbridge.process.variable.FormData;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who works a task, and its completion. */
@Component
class TaskCommands {

  private final TaskTransaction transaction;
  private final TaskService tasks;
  private final FormData formData;

  TaskCommands(TaskTransaction transaction, TaskService tasks, FormData formData) {
    this.transaction = transaction;
    this.tasks = tasks;
    this.formData = formData;
  }

  Touched claim(Viewer viewer, String id, @Nullable Integer revision, boolean takeover) {
    return transaction.change(
        "claim",
        viewer,
        id,
        task -> TaskRules.claim(viewer, task, revision, takeover),
        task -> assignTo(task, viewer.name()));
  }

  Touched unclaim(Viewer viewer, String id, @Nullable Integer revision) {
    return transaction.change(
        "unclaim",
        viewer,
        id,
        task -> TaskRules.unclaim(viewer, task, revision),
        task -> assignTo(task, null));
  }

  Touched assign(Viewer viewer, String id, String assignee, @Nullable Integer revision) {
    return transaction.change(
        "assign",
        viewer,
        id,
        task -> TaskRules.assign(viewer, task, revision),
        task -> assignTo(task, assignee));
  }

  Touched complete(
      Viewer viewer,
      String id,
      @Nullable Map<String, @Nullable Object> variables,
      @Nullable Integer revision) {
    FormData.Changes changes = formData.changes(variables);
    return transaction.change(
        "complete",
        viewer,
        id,
        task -> TaskRules.complete(viewer, task, revision),
        task -> {
          // A substitute completes what stays the absent person's task.
          if (task.assignee() == null) {
            tasks.setAssignee(id, viewer.name());
          }
          tasks.removeVariables(id, changes.removed());
          tasks.complete(id, changes.values());
        });
  }

  private void assignTo(WorkItem task, @Nullable String assignee) {
    if (Objects.equals(task.assignee(), assignee)) {
      return;
    }
    tasks.setAssignee(task.id(), assignee);
  }
}
