package io.flowbridge.process.integration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What an artifact answered; {@code docs/events/integration-answer.schema.json}. */
record IntegrationAnswer(
    String correlationId,
    String bundle,
    @Nullable String processInstanceId,
    String type,
    int version,
    int attempt,
    Outcome outcome,
    @Nullable ObjectNode outputs,
    @Nullable String errorCode,
    @Nullable ObjectNode errorData,
    @Nullable String message,
    boolean retryable,
    @Nullable Duration retryAfter,
    String artifact) {

  enum Outcome {
    COMPLETED,
    BUSINESS_ERROR,
    FAILURE
  }

  /** Reads a message by hand: every field that is wrong gets a sentence. */
  static IntegrationAnswer read(byte[] body, ObjectMapper json) throws MalformedAnswerException {
    JsonNode tree;
    try {
      tree = json.readTree(body);
    } catch (IOException e) {
      throw MalformedAnswerException.notJson(e);
    }
    if (!(tree instanceof ObjectNode answer)) {
      throw new MalformedAnswerException("Expected a JSON object");
    }
    Outcome outcome = outcome(answer);
    return new IntegrationAnswer(
        required(answer, "correlationId"),
        required(answer, "bundle"),
        text(answer, "processInstanceId"),
        required(answer, "type"),
        number(answer, "version"),
        number(answer, "attempt"),
        outcome,
        object(answer, "outputs"),
        outcome == Outcome.BUSINESS_ERROR ? required(answer, "errorCode") : null,
        object(answer, "errorData"),
        text(answer, "message"),
        answer.path("retryable").asBoolean(false),
        duration(answer),
        required(answer, "artifact"));
  }

  String label() {
    return type + "@" + version;
  }

  private static Outcome outcome(ObjectNode answer) throws MalformedAnswerException {
    String outcome = required(answer, "outcome");
    try {
      return Outcome.valueOf(outcome);
    } catch (IllegalArgumentException e) {
      throw new MalformedAnswerException("Expected a known outcome, but it is '" + outcome + "'");
    }
  }

  private static String required(ObjectNode answer, String field) throws MalformedAnswerException {
    String value = text(answer, field);
    if (value == null || value.isBlank()) {
      throw new MalformedAnswerException("Expected a text '" + field + "'");
    }
    return value;
  }

  private static @Nullable String text(ObjectNode answer, String field)
      throws MalformedAnswerException {
    JsonNode value = answer.path(field);
    if (value.isNull() || value.isMissingNode()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new MalformedAnswerException("Expected '" + field + "' to be a text");
    }
    return value.textValue();
  }

  private static int number(ObjectNode answer, String field) throws MalformedAnswerException {
    JsonNode value = answer.path(field);
    if (!value.canConvertToInt() || !value.isIntegralNumber() || value.intValue() < 1) {
      throw new MalformedAnswerException("Expected a whole number '" + field + "' from 1");
    }
    return value.intValue();
  }

  private static @Nullable ObjectNode object(ObjectNode answer, String field)
      throws MalformedAnswerException {
    JsonNode value = answer.path(field);
    if (value.isNull() || value.isMissingNode()) {
      return null;
    }
    if (value instanceof ObjectNode object) {
      return object;
    }
    throw new MalformedAnswerException("Expected '" + field + "' to be an object");
  }

  private static @Nullable Duration duration(ObjectNode answer) throws MalformedAnswerException {
    String text = text(answer, "retryAfter");
    if (text == null) {
      return null;
    }
    try {
      Duration duration = Duration.parse(text);
      if (!duration.isNegative()) {
        return duration;
      }
    } catch (DateTimeParseException e) {
      // said below
    }
    throw new MalformedAnswerException(
        "Expected 'retryAfter' to be a duration, but it is '" + text + "'");
  }
}
