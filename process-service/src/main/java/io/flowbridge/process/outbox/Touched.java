package io.flowbridge.process.outbox;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which entities a transaction changed, by engine ids.
 *
 * @param openTasksOf root instances whose change shows in every open task of theirs
 */
public record Touched(Set<String> tasks, Set<String> instances, Set<String> openTasksOf) {

  /** One task of interest that did not change. */
  public static Touched task(String engineTaskId) {
    return new Touched(Set.of(engineTaskId), Set.of(), Set.of());
  }

  static Touched nothing() {
    return new Touched(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
  }

  boolean isNothing() {
    return tasks.isEmpty() && instances.isEmpty() && openTasksOf.isEmpty();
  }

  void addAll(Touched more) {
    tasks.addAll(more.tasks);
    instances.addAll(more.instances);
    openTasksOf.addAll(more.openTasksOf);
  }
}
