package io.flowbridge.process.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message and who it is for.
 *
 * @param idempotencyKey the same key correlates once
 */
record CorrelateMessageInput(
    @NotBlank @Size(max = 255) String name,
    @Nullable String businessKey,
    @Nullable String serviceInstanceId,
    @Nullable Map<String, @Nullable Object> variables,
    @Size(max = 500) @Nullable String idempotencyKey) {}
