package io.flowbridge.integration.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.integration.bus.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;

/** Reads what the bus hands over, whatever the binder makes of keys and headers. */
final class MessageReader {

  private static final String NOT_THE_SENDERS =
      "(kafka_|scst_|spring_|spring\\.|amqp_).*|target-protocol|deliveryAttempt";

  private final ObjectMapper json =
      Json.mapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** A message of a customer's topic; none if it has no body, as those that only delete a key. */
  Optional<RoutedMessage> first(String route, Message<?> message) {
    if (!(message.getPayload() instanceof byte[] bytes) || bytes.length == 0) {
      return Optional.empty();
    }
    var body = json(bytes);
    return Optional.of(
        new RoutedMessage(
            route,
            1,
            null,
            String.valueOf(text(message.getHeaders().get("kafka_receivedTopic"))),
            position(message),
            text(message.getHeaders().get("kafka_receivedMessageKey")),
            headers(message),
            body,
            body == null ? Base64.getEncoder().encodeToString(bytes) : null));
  }

  /** A message of the artifact's own topic. */
  RoutedMessage again(Message<?> message) throws IOException {
    var known =
        message.getPayload() instanceof byte[] bytes
            ? json.readValue(bytes, RoutedMessage.class)
            : null;
    if (known != null) {
      return known;
    }
    throw new IOException("Expected a message with its route, but there is no body");
  }

  byte[] write(RoutedMessage message) {
    try {
      return json.writeValueAsBytes(message);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected to write what was read", e);
    }
  }

  private @Nullable JsonNode json(byte[] bytes) {
    try {
      var tree = json.readTree(bytes);
      return tree.isMissingNode() ? null : tree;
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable String position(Message<?> message) {
    var partition = message.getHeaders().get("kafka_receivedPartitionId");
    return partition == null ? null : partition + "@" + message.getHeaders().get("kafka_offset");
  }

  private static Map<String, String> headers(Message<?> message) {
    var headers = new TreeMap<String, String>();
    message
        .getHeaders()
        .forEach(
            (name, value) -> {
              var text = text(value);
              if (text != null && !name.matches(NOT_THE_SENDERS)) {
                headers.put(name, text);
              }
            });
    return headers;
  }

  private static @Nullable String text(@Nullable Object value) {
    if (value instanceof byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    return value instanceof String text ? text : null;
  }
}
