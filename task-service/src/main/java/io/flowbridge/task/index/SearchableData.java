package io.flowbridge.task.index;

import io.flowbridge.task.Task;

/** How much of a task's data can be searched. */
public final class SearchableData {
  private SearchableData() {}

  /** Whether all of it can. */
  public static boolean isWhole(Task task) {
    return task.dataOmitted().isEmpty() && !FormValues.of(task.data()).isCut();
  }
}
