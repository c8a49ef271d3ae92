package io.flowbridge.integration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a handler may want to know about the request beside its input.
 *
 * @param correlationId the same for every attempt of one request
 * @param attempt 1 for the first
 * @param deadline when the platform asks again; a later answer is still welcome
 */
public record IntegrationContext(
    String correlationId,
    int attempt,
    String processInstanceId,
    @Nullable String serviceInstanceId,
    @Nullable String businessKey,
    @Nullable String environment,
    Instant deadline) {}
