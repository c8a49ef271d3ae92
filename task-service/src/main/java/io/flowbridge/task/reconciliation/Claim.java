package io.flowbridge.task.reconciliation;

import io.flowbridge.task.Task;
import io.flowbridge.task.TaskState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the engine says of one task at one time.
 *
 * @param version drawn before it was read
 * @param readAt after it was read
 * @param state null if the engine does not know the task
 * @param revision the engine's revision of an open task
 * @param content the whole state, if that was asked for
 */
record Claim(
    String id,
    long version,
    Instant readAt,
    @Nullable TaskState state,
    int revision,
    @Nullable Task content) {

  /** Whether the index contradicts. What it has with a higher version was read later. */
  @Nullable Difference difference(@Nullable Task indexed, TaskContent contents) {
    if (indexed == null) {
      return state == null ? null : Difference.MISSING;
    }
    if (indexed.version() >= version) {
      return null;
    }
    if (state == null) {
      return Difference.SUPERFLUOUS;
    }
    if (state != TaskState.OPEN) {
      return indexed.isOpen() ? Difference.ENDED_BUT_OPEN : null;
    }
    if (!indexed.isOpen()) {
      return Difference.OPEN_BUT_ENDED;
    }
    var same = content == null ? indexed.revision() == revision : contents.isSame(content, indexed);
    return same ? null : Difference.OLDER;
  }

  String detail(@Nullable Task indexed) {
    return "engine: %s at version %d; index: %s"
        .formatted(
            state == null ? "unknown" : state + " revision " + revision,
            version,
            indexed == null
                ? "nothing"
                : indexed.state()
                    + " revision "
                    + indexed.revision()
                    + " at version "
                    + indexed.version());
  }
}
