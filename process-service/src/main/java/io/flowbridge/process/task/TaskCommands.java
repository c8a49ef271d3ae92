package io.flowbridge.process.task;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.engine.EngineCommands;
import io.flowbridge.process.engine.EngineFailures;
import io.flowbridge.process.outbox.Touched;
import io.flowbridge.process.variable.FormData;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks and changes a task in one transaction of the engine. */
@Component
class TaskCommands {

  private final EngineCommands engine;
  private final WorkItems workItems;
  private final TaskService tasks;
  private final FormData formData;

  TaskCommands(EngineCommands engine, WorkItems workItems, TaskService tasks, FormData formData) {
    this.engine = engine;
    this.workItems = workItems;
    this.tasks = tasks;
    this.formData = formData;
  }

  Touched claim(Viewer viewer, String id, @Nullable Integer revision, boolean takeover) {
    return change(
        viewer,
        id,
        task -> TaskRules.claim(viewer, task, revision, takeover),
        task -> assignTo(task, viewer.name()));
  }

  Touched unclaim(Viewer viewer, String id, @Nullable Integer revision) {
    return change(
        viewer,
        id,
        task -> TaskRules.unclaim(viewer, task, revision),
        task -> assignTo(task, null));
  }

  Touched assign(Viewer viewer, String id, String assignee, @Nullable Integer revision) {
    return change(
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
    return change(
        viewer,
        id,
        task -> TaskRules.complete(viewer, task, revision),
        task -> {
          assignTo(task, viewer.name());
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

  /** Somebody else may change the task between check and change: then the check is made again. */
  private Touched change(
      Viewer viewer,
      String id,
      Function<WorkItem, Optional<Refusal>> rule,
      Consumer<WorkItem> change) {
    try {
      return changeOnce(viewer, id, rule, change);
    } catch (OptimisticLockingException first) {
      try {
        return changeOnce(viewer, id, rule, change);
      } catch (OptimisticLockingException second) {
        throw new RefusedException(
            new Refusal(
                ErrorCodes.CONFLICT,
                "Expected to change task '" + id + "', but others keep changing it"));
      }
    }
  }

  private Touched changeOnce(
      Viewer viewer,
      String id,
      Function<WorkItem, Optional<Refusal>> rule,
      Consumer<WorkItem> change) {
    try {
      return engine
          .run(
              viewer.name(),
              () -> {
                WorkItem task =
                    workItems
                        .find(id)
                        .orElseThrow(() -> new RefusedException(TaskRules.notFound(id)));
                rule.apply(task)
                    .ifPresent(
                        refusal -> {
                          throw new RefusedException(refusal);
                        });
                change.accept(task);
                return task;
              })
          .touched();
    } catch (OptimisticLockingException | RefusedException | FlowbridgeException known) {
      throw known;
    } catch (ProcessEngineException failed) {
      throw EngineFailures.ofProcess("complete task '" + id + "'", failed);
    }
  }
}
