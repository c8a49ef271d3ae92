package io.flowbridge.instance.store;

import io.flowbridge.instance.ServiceInstanceStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which cases; what is null does not matter. */
public record ServiceInstanceFilter(
    @Nullable Boolean startedByMe,
    @Nullable List<ServiceInstanceStatus> statuses,
    @Nullable List<String> definitionKeys,
    @Nullable String businessKey,
    @Nullable DateTimeRange startedAt) {

  /** From inclusive, to exclusive. */
  public record DateTimeRange(@Nullable Instant from, @Nullable Instant to) {}
}
