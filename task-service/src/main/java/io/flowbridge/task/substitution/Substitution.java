package io.flowbridge.task.substitution;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody works in the place of somebody absent.
 *
 * @param from inclusive
 * @param until exclusive
 * @param endedAt when it was ended before its time; null if it was not
 */
record Substitution(
    UUID id,
    String absent,
    String substitute,
    Instant from,
    Instant until,
    @Nullable String reason,
    String createdBy,
    Instant createdAt,
    String changedBy,
    Instant changedAt,
    @Nullable Instant endedAt) {

  enum State {
    PLANNED,
    ACTIVE,
    ENDED
  }

  State state(Instant now) {
    if (endedAt != null || !now.isBefore(until)) {
      return State.ENDED;
    }
    return now.isBefore(from) ? State.PLANNED : State.ACTIVE;
  }
}
