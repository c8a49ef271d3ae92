package io.flowbridge.integration.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Duration;
import org.assertj.core.api.AssertProvider;
import org.jspecify.annotations.Nullable;

/**
 * What an artifact answered; {@code assertThat(answer)} knows what to ask of it.
 *
 * @param outcome COMPLETED, BUSINESS_ERROR or FAILURE
 * @param outputs of COMPLETED, else a null node
 * @param errorCode of BUSINESS_ERROR
 * @param errorData of BUSINESS_ERROR, else a null node
 * @param retryable of FAILURE
 * @param retryAfter of FAILURE, if it says when
 */
public record Answer(
    String outcome,
    JsonNode outputs,
    @Nullable String errorCode,
    JsonNode errorData,
    @Nullable String message,
    @Nullable Boolean retryable,
    @Nullable Duration retryAfter)
    implements AssertProvider<AnswerAssert> {

  static Answer of(JsonNode body) {
    return new Answer(
        body.path("outcome").asText(),
        orNull(body.get("outputs")),
        text(body, "errorCode"),
        orNull(body.get("errorData")),
        text(body, "message"),
        body.hasNonNull("retryable") ? body.get("retryable").asBoolean() : null,
        body.hasNonNull("retryAfter") ? Duration.parse(body.get("retryAfter").asText()) : null);
  }

  @Override
  public AnswerAssert assertThat() {
    return new AnswerAssert(this);
  }

  private static JsonNode orNull(@Nullable JsonNode node) {
    return node == null ? NullNode.instance : node;
  }

  private static @Nullable String text(JsonNode body, String name) {
    return body.hasNonNull(name) ? body.get(name).asText() : null;
  }
}
