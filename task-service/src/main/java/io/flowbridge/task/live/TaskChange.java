package io.flowbridge.task.live;

import io.flowbridge.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * A change of a followed list.
 *
 * @param task null if the follower may no longer see it
 */
record TaskChange(Kind change, String id, @Nullable Task task) {
  enum Kind {
    ADDED,
    UPDATED,
    REMOVED
  }
}
