package io.flowbridge.process.failure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which dead letters to list; what is null does not matter. */
record DeadLetterFilter(
    @Nullable String topic,
    @Nullable String text,
    @Nullable Instant since,
    @Nullable Boolean replayed) {

  static final DeadLetterFilter ALL = new DeadLetterFilter(null, null, null, null);
}
