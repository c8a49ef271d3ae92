package io.flowbridge.process.task;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.engine.EngineCommands;
import io.flowbridge.process.engine.EngineFailures;
import io.flowbridge.process.outbox.Outbox;
import io.flowbridge.process.outbox.Touched;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.stereotype.Component;

/** Checks and changes a task in one transaction of the engine. */
@Component
class TaskTransaction {

  private static final int ATTEMPTS = 5;

  private final EngineCommands engine;
  private final WorkItems workItems;
  private final Outbox outbox;

  TaskTransaction(EngineCommands engine, WorkItems workItems, Outbox outbox) {
    this.engine = engine;
    this.workItems = workItems;
    this.outbox = outbox;
  }

  /**
   * Somebody else may change the task between check and change: then the check is made again.
   *
   * @param command verb of the command, for messages
   * @throws RefusedException what the rule says; {@code NOT_FOUND}; {@code CONFLICT} if others keep
   *     changing the task
   */
  Touched change(
      String command,
      Viewer viewer,
      String id,
      Function<WorkItem, Optional<Refusal>> rule,
      Consumer<WorkItem> change) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        return changeOnce(command, viewer, id, rule, change);
      } catch (OptimisticLockingException changedMeanwhile) {
        // The next attempt sees what the others made of it.
      }
    }
    throw new RefusedException(
        new Refusal(
            ErrorCodes.CONFLICT,
            "Expected to %s task '%s', but others keep changing it".formatted(command, id)));
  }

  private Touched changeOnce(
      String command,
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
                        .orElseThrow(() -> new RefusedException(Refusal.notFound(id)));
                rule.apply(task)
                    .ifPresent(
                        refusal -> {
                          throw new RefusedException(refusal);
                        });
                outbox.onBehalfOf(TaskRights.onBehalfOf(viewer, task));
                change.accept(task);
                return task;
              })
          .touched();
    } catch (OptimisticLockingException | RefusedException | FlowbridgeException known) {
      throw known;
    } catch (ProcessEngineException failed) {
      throw EngineFailures.ofProcess("%s task '%s'".formatted(command, id), failed);
    }
  }
}
