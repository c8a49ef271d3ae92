package io.flowbridge.process.integration;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an artifact is asked; {@code docs/events/integration-request.schema.json}. */
record IntegrationRequest(
    String correlationId,
    String type,
    int version,
    int attempt,
    @Nullable String environment,
    String bundle,
    String processInstanceId,
    @Nullable String serviceInstanceId,
    @Nullable String businessKey,
    String activityId,
    Instant deadline,
    Map<String, @Nullable Object> inputs) {

  static final String TOPIC_PREFIX = "flowbridge.integration.requests.";
  static final String EVENT_TYPE = "io.flowbridge.integration.request";
  static final String SCHEMA = "integration-request";
}
