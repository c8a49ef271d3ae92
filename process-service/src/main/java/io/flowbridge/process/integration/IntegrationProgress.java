package io.flowbridge.process.integration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.messaging.Message;

/** An artifact still works; {@code docs/events/integration-progress.schema.json}. */
record IntegrationProgress(String correlationId, String bundle, String type, int attempt) {

  private static final String EVENT_TYPE = "io.flowbridge.integration.progress";

  /**
   * Answers and progress share a topic, so that they come in order. On its way in Spring Cloud
   * Function writes the attributes of CloudEvents with a hyphen, whatever the bus.
   */
  static boolean isProgress(Message<?> message) {
    Object type = message.getHeaders().getOrDefault("ce-type", message.getHeaders().get("ce_type"));
    String text =
        type instanceof byte[] bytes
            ? new String(bytes, StandardCharsets.UTF_8)
            : String.valueOf(type);
    return text.equals(EVENT_TYPE);
  }

  static IntegrationProgress read(byte[] body, ObjectMapper json) throws MalformedAnswerException {
    try {
      JsonNode tree = json.readTree(body);
      JsonNode attempt = tree.path("attempt");
      if (!attempt.isIntegralNumber() || attempt.asInt() < 1) {
        throw new MalformedAnswerException("Expected a whole number 'attempt' from 1");
      }
      return new IntegrationProgress(
          required(tree, "correlationId"),
          required(tree, "bundle"),
          required(tree, "type"),
          attempt.asInt());
    } catch (IOException e) {
      throw MalformedAnswerException.notJson(e);
    }
  }

  private static String required(JsonNode tree, String field) throws MalformedAnswerException {
    JsonNode value = tree.path(field);
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw new MalformedAnswerException("Expected a text '" + field + "'");
    }
    return value.textValue();
  }
}
