package io.flowbridge.integration.handling;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowbridge.integration.IntegrationContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request as it comes from the bus (docs/events/integration-request.schema.json). */
public record IntegrationRequest(
    @NotBlank String correlationId,
    @NotBlank String type,
    @Positive int version,
    @Positive int attempt,
    @Nullable String environment,
    @NotBlank String bundle,
    @NotBlank String processInstanceId,
    @Nullable String serviceInstanceId,
    @Nullable String businessKey,
    @NotBlank String activityId,
    @NotNull Instant deadline,
    @NotNull ObjectNode inputs) {

  IntegrationContext context(Runnable progress) {
    return new IntegrationContext(
        correlationId,
        attempt,
        processInstanceId,
        serviceInstanceId,
        businessKey,
        environment,
        deadline,
        progress);
  }
}
