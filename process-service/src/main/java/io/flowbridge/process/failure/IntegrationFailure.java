package io.flowbridge.process.failure;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request of an integration element that failed at least once.
 *
 * @param correlationId the engine's id of the external task
 * @param inputs as people may read them
 */
record IntegrationFailure(
    String id,
    String correlationId,
    State state,
    String type,
    int version,
    @Nullable String environment,
    String cause,
    int attempt,
    Instant failedAt,
    @Nullable String activityId,
    @Nullable String activityName,
    String processInstanceId,
    @Nullable ServiceInstance serviceInstance,
    @Nullable String serviceKey,
    @Nullable String businessKey,
    JsonNode inputs,
    List<String> editedInputs,
    List<Attempt> attempts,
    @Nullable Resolution resolution) {

  boolean isOpen() {
    return state == State.OPEN;
  }

  enum State {
    OPEN,
    RETRYING,
    RESOLVED,
    ENDED
  }

  enum Outcome {
    FAILED,
    NO_ANSWER,
    IGNORED
  }

  enum How {
    ANSWERED,
    OUTPUTS,
    BUSINESS_ERROR
  }

  record Attempt(
      int attempt, Instant time, Outcome outcome, String cause, @Nullable JsonNode answer) {}

  record Resolution(How how, Instant at, @Nullable String by, @Nullable String reason) {}

  record ServiceInstance(String id) {}
}
