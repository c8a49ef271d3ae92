package io.flowbridge.integration.test;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.integration.bus.Json;
import java.time.Duration;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;

/** Assertions on an artifact's answer. */
public final class AnswerAssert extends AbstractAssert<AnswerAssert, Answer> {

  AnswerAssert(Answer actual) {
    super(actual, AnswerAssert.class);
  }

  /** The element completes. */
  public AnswerAssert isCompleted() {
    return hasOutcome("COMPLETED");
  }

  /**
   * An output has the value.
   *
   * @param name of the output, or a path into it: {@code place.name}
   * @param value as it would be written as JSON
   */
  public AnswerAssert hasOutput(String name, Object value) {
    return has("output", actual.outputs(), name, value);
  }

  /** A boundary event of this code catches it. */
  public AnswerAssert isBusinessError(String code) {
    hasOutcome("BUSINESS_ERROR");
    if (!code.equals(actual.errorCode())) {
      failWithMessage("Expected business error %s, but it is %s", code, actual);
    }
    return this;
  }

  /** The data of the business error has the value; name as in {@link #hasOutput}. */
  public AnswerAssert hasErrorData(String name, Object value) {
    return has("error data", actual.errorData(), name, value);
  }

  /** It failed, and the platform asks again. */
  public AnswerAssert isRetryable() {
    return failed(true);
  }

  /** It failed, and the platform asks again after this time. */
  public AnswerAssert isRetryableAfter(Duration wait) {
    failed(true);
    if (!wait.equals(actual.retryAfter())) {
      failWithMessage("Expected a retry after %s, but it is %s", wait, actual);
    }
    return this;
  }

  /** It failed for good: an incident. */
  public AnswerAssert isFinal() {
    return failed(false);
  }

  /** The message of a business error or failure contains the text. */
  public AnswerAssert hasMessageContaining(String text) {
    if (!Objects.requireNonNullElse(actual.message(), "").contains(text)) {
      failWithMessage("Expected a message with '%s', but it is %s", text, actual);
    }
    return this;
  }

  private AnswerAssert failed(boolean retryable) {
    hasOutcome("FAILURE");
    if (!Boolean.valueOf(retryable).equals(actual.retryable())) {
      failWithMessage("Expected retryable to be %s, but it is %s", retryable, actual);
    }
    return this;
  }

  private AnswerAssert hasOutcome(String outcome) {
    isNotNull();
    if (!outcome.equals(actual.outcome())) {
      failWithMessage("Expected outcome %s, but it is %s", outcome, actual);
    }
    return this;
  }

  private AnswerAssert has(String what, JsonNode all, String name, Object value) {
    JsonNode found = all.at("/" + name.replace('.', '/'));
    // Through text, so that 1 and 1L, which are the same in JSON, are the same here.
    if (!found.toString().equals(Json.mapper().valueToTree(value).toString())) {
      failWithMessage("Expected %s %s to be %s, but it is %s", what, name, value, actual);
    }
    return this;
  }
}
