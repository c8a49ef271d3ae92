package io.flowbridge.process.failure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which failures to list; what is null does not matter. */
record FailureFilter(
    @Nullable List<IntegrationFailure.State> states,
    @Nullable String type,
    @Nullable Integer version,
    @Nullable String environment,
    @Nullable String serviceKey,
    @Nullable String serviceInstanceId,
    @Nullable String text,
    @Nullable Instant since) {

  static final FailureFilter ALL =
      new FailureFilter(null, null, null, null, null, null, null, null);
}
