package io.flowbridge.task.projection;

import io.flowbridge.task.Task;
import java.time.Instant;

/** What a message of the task topic says. */
sealed interface TaskEvent {

  /** The task is in this state. */
  record TaskSnapshot(Task task) implements TaskEvent {}

  /** The task was removed for good, long after its end. */
  record TaskRemoved(String id) implements TaskEvent {}

  /** Every change of the bundle up to that time has been published before. */
  record BundlePulse(String bundle, Instant publishedUpTo) implements TaskEvent {}

  /** Nothing that can be understood. */
  record Malformed(String reason) implements TaskEvent {}
}
