package io.flowbridge.process.task;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.process.Bundle;
import io.flowbridge.process.outbox.Touched;
import io.flowbridge.process.snapshot.SnapshotReader;
import io.flowbridge.process.snapshot.SnapshotRequest;
import io.flowbridge.process.snapshot.Snapshots;
import io.flowbridge.process.snapshot.TaskSnapshot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Answers commands with what was committed, and refusals with what is there instead. */
@Component
class TaskAnswers {

  private static final Set<String> SHOWING_CURRENT =
      Set.of(
          ErrorCodes.CONFLICT,
          ErrorCodes.TASK_ALREADY_ASSIGNED,
          ErrorCodes.TASK_ENDED,
          ErrorCodes.TASK_DELEGATED);

  private final SnapshotReader snapshots;
  private final Bundle bundle;

  TaskAnswers(SnapshotReader snapshots, Bundle bundle) {
    this.snapshots = snapshots;
    this.bundle = bundle;
  }

  /**
   * @param related other tasks the command created, changed or ended
   */
  record Answer(TaskSnapshot task, List<TaskSnapshot> related) {}

  Answer answer(String engineId, Supplier<Touched> command) {
    Touched touched;
    try {
      touched = command.get();
    } catch (RefusedException refused) {
      throw refusal(engineId, refused.refusal());
    }
    Set<String> tasks = new LinkedHashSet<>(touched.tasks());
    tasks.add(engineId);
    Snapshots found = snapshots.read(SnapshotRequest.of(tasks, Set.of(), touched.openTasksOf()));
    TaskSnapshot task = found.task(engineId);
    if (task == null) {
      throw FlowbridgeException.notFound("Expected a task, but it was removed meanwhile");
    }
    return new Answer(
        task,
        found.tasks().entrySet().stream()
            .filter(entry -> !entry.getKey().equals(engineId))
            .map(Map.Entry::getValue)
            .toList());
  }

  private FlowbridgeException refusal(String engineId, Refusal refusal) {
    String message = refusal.message().replace(engineId, bundle.globalId(engineId));
    FlowbridgeException exception = new FlowbridgeException(refusal.code(), message);
    if (SHOWING_CURRENT.contains(refusal.code())) {
      TaskSnapshot current =
          snapshots.read(SnapshotRequest.ofTasks(Set.of(engineId))).task(engineId);
      exception.with("current", current);
    }
    return exception;
  }
}
