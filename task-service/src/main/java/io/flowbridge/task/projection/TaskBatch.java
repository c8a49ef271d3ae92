package io.flowbridge.task.projection;

import static java.util.Objects.requireNonNull;

import io.flowbridge.task.Task;
import io.flowbridge.task.projection.TaskEvent.Malformed;
import io.flowbridge.task.projection.TaskEvent.TaskRemoved;
import io.flowbridge.task.projection.TaskEvent.TaskSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a batch of messages comes down to: of several about one task, one counts. */
final class TaskBatch {
  private final Map<String, Task> snapshots = new LinkedHashMap<>();
  private final Map<String, TaskMessage> messages = new LinkedHashMap<>();
  private final Set<String> removed = new LinkedHashSet<>();
  private final List<Refused> refused = new ArrayList<>();

  /** A message that cannot be handled. */
  record Refused(TaskMessage message, String reason) {}

  void add(TaskMessage message, TaskEvent event) {
    if (event instanceof TaskSnapshot snapshot) {
      add(message, snapshot.task());
    } else if (event instanceof TaskRemoved gone) {
      snapshots.remove(gone.id());
      removed.add(gone.id());
    } else if (event instanceof Malformed malformed) {
      refused.add(new Refused(message, malformed.reason()));
    }
  }

  private void add(TaskMessage message, Task task) {
    var known = snapshots.get(task.id());
    if (known == null || known.version() < task.version()) {
      snapshots.put(task.id(), task);
      messages.put(task.id(), message);
    }
    removed.remove(task.id());
  }

  Map<String, Task> snapshots() {
    return snapshots;
  }

  Set<String> removed() {
    return removed;
  }

  List<Refused> refused() {
    return refused;
  }

  TaskMessage messageOf(String taskId) {
    return requireNonNull(messages.get(taskId));
  }
}
