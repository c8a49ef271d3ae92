package io.flowbridge.integration.handling;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of a request: one of three, no others. */
public sealed interface Outcome {

  record Completed(JsonNode outputs) implements Outcome {}

  record Refused(String code, @Nullable String message, Map<String, Object> data)
      implements Outcome {}

  record Failed(String message, boolean retryable, @Nullable Duration retryAfter)
      implements Outcome {}

  static Failed failedForGood(String message) {
    return new Failed(message, false, null);
  }

  /** The name of the outcome in answers and metrics. */
  default String label() {
    if (this instanceof Completed) {
      return "COMPLETED";
    }
    return this instanceof Refused ? "BUSINESS_ERROR" : "FAILURE";
  }
}
