package io.flowbridge.process.instance;

import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to start a process instance.
 *
 * @param idempotencyKey the same key starts once
 */
record StartRequest(
    @NotBlank String processDefinitionKey,
    @Nullable String businessKey,
    @Nullable Map<String, @Nullable Object> variables,
    @Nullable String serviceInstanceId,
    @Nullable String serviceKey,
    @Nullable String serviceTitle,
    @Nullable String startedBy,
    @Nullable String idempotencyKey) {

  /** Whether it says whose case it is, which only the platform's own services know. */
  boolean isCase() {
    return Stream.of(serviceInstanceId, serviceKey, serviceTitle, startedBy)
        .anyMatch(Objects::nonNull);
  }
}
