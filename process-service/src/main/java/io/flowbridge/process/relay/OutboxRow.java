package io.flowbridge.process.relay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of the outbox as it was read. */
record OutboxRow(long id, Instant createdAt, @Nullable String traceparent, String body) {}
