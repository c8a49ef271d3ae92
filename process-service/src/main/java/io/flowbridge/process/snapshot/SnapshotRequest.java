package io.flowbridge.process.snapshot;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What to read, by engine ids.
 *
 * @param openTasksOf root instances all of whose open tasks are wanted
 * @param factsOf root instances whose service instance is wanted
 * @param committedAt when the change of a task, or of its root instance, was committed
 */
public record SnapshotRequest(
    Set<String> tasks,
    Set<String> instances,
    Set<String> openTasksOf,
    Set<String> factsOf,
    Map<String, Instant> committedAt) {

  public static SnapshotRequest ofTasks(Collection<String> ids) {
    return new SnapshotRequest(Set.copyOf(ids), Set.of(), Set.of(), Set.of(), Map.of());
  }

  public static SnapshotRequest ofInstance(String rootId) {
    return new SnapshotRequest(Set.of(), Set.of(rootId), Set.of(rootId), Set.of(), Map.of());
  }

  public static SnapshotRequest of(
      Set<String> tasks, Set<String> instances, Set<String> openTasksOf) {
    return new SnapshotRequest(tasks, instances, openTasksOf, Set.of(), Map.of());
  }
}
