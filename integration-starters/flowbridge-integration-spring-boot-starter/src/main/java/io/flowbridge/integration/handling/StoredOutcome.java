package io.flowbridge.integration.handling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An outcome as it is kept in a table. */
record StoredOutcome(
    String outcome,
    @Nullable JsonNode outputs,
    @Nullable String code,
    @Nullable Map<String, Object> data,
    @Nullable String message,
    boolean retryable,
    @Nullable Duration retryAfter) {

  static String write(Outcome outcome, ObjectMapper json) {
    try {
      return json.writeValueAsString(of(outcome));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected to write an outcome as JSON", e);
    }
  }

  static Outcome read(String text, ObjectMapper json) {
    try {
      return json.readValue(text, StoredOutcome.class).toOutcome();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected an outcome in the inbox, but it is " + text, e);
    }
  }

  private static StoredOutcome of(Outcome outcome) {
    if (outcome instanceof Outcome.Completed completed) {
      return new StoredOutcome(outcome.label(), completed.outputs(), null, null, null, false, null);
    }
    if (outcome instanceof Outcome.Refused refused) {
      return new StoredOutcome(
          outcome.label(), null, refused.code(), refused.data(), refused.message(), false, null);
    }
    var failed = (Outcome.Failed) outcome;
    return new StoredOutcome(
        outcome.label(),
        null,
        null,
        null,
        failed.message(),
        failed.retryable(),
        failed.retryAfter());
  }

  private Outcome toOutcome() {
    return switch (outcome) {
      case "COMPLETED" -> new Outcome.Completed(Objects.requireNonNull(outputs));
      case "BUSINESS_ERROR" ->
          new Outcome.Refused(
              Objects.requireNonNull(code), message, Objects.requireNonNullElse(data, Map.of()));
      default -> new Outcome.Failed(String.valueOf(message), retryable, retryAfter);
    };
  }
}
