package io.flowbridge.integration.bus;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.integration.handling.IntegrationRequest;
import io.flowbridge.integration.handling.Outcome;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer as it goes out (docs/events/integration-answer.schema.json). */
record IntegrationAnswer(
    String correlationId,
    String bundle,
    String processInstanceId,
    String type,
    int version,
    int attempt,
    String outcome,
    @Nullable JsonNode outputs,
    @Nullable String errorCode,
    @Nullable Map<String, Object> errorData,
    @Nullable String message,
    @Nullable Boolean retryable,
    @Nullable Duration retryAfter,
    String artifact) {

  static IntegrationAnswer of(IntegrationRequest request, Outcome outcome, String artifact) {
    if (outcome instanceof Outcome.Completed completed) {
      return answer(request, outcome, completed.outputs(), null, null, null, null, null, artifact);
    }
    if (outcome instanceof Outcome.Refused refused) {
      return answer(
          request,
          outcome,
          null,
          refused.code(),
          refused.data(),
          refused.message(),
          null,
          null,
          artifact);
    }
    var failed = (Outcome.Failed) outcome;
    return answer(
        request,
        outcome,
        null,
        null,
        null,
        failed.message(),
        failed.retryable(),
        failed.retryAfter(),
        artifact);
  }

  private static IntegrationAnswer answer(
      IntegrationRequest request,
      Outcome outcome,
      @Nullable JsonNode outputs,
      @Nullable String errorCode,
      @Nullable Map<String, Object> errorData,
      @Nullable String message,
      @Nullable Boolean retryable,
      @Nullable Duration retryAfter,
      String artifact) {
    return new IntegrationAnswer(
        request.correlationId(),
        request.bundle(),
        request.processInstanceId(),
        request.type(),
        request.version(),
        request.attempt(),
        outcome.label(),
        outputs,
        errorCode,
        errorData,
        message,
        retryable,
        retryAfter,
        artifact);
  }
}
