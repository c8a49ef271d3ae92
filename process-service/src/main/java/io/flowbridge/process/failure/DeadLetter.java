package io.flowbridge.process.failure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that could not be read on the bus.
 *
 * @param topic where it could not be read
 * @param body as people may read it: redacted if it is JSON, cut if it is long
 * @param times how often the same message came
 */
record DeadLetter(
    String id,
    String topic,
    @Nullable String key,
    @Nullable String errorCode,
    @Nullable String errorMessage,
    String body,
    int size,
    Instant receivedAt,
    int times,
    @Nullable Replay replay) {

  record Replay(Instant at, String by, String reason) {}
}
