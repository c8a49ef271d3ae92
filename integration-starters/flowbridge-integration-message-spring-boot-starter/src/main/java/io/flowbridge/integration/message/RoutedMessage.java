package io.flowbridge.integration.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message and the route it takes (docs/events/integration-message.schema.json).
 *
 * @param attempt 1 for the first
 * @param notBefore when it may be tried
 * @param topic where it came from
 * @param position where it lies there, if the bus says so: partition@offset
 * @param body the message's JSON
 * @param unreadable in place of the body what is no JSON, in base64
 */
record RoutedMessage(
    String route,
    int attempt,
    @Nullable Instant notBefore,
    String topic,
    @Nullable String position,
    @Nullable String key,
    Map<String, String> headers,
    @Nullable JsonNode body,
    @Nullable String unreadable) {

  /** What operators edit may leave out what is empty. */
  RoutedMessage {
    route = Objects.requireNonNullElse(route, "");
    attempt = Math.max(1, attempt);
    topic = Objects.requireNonNullElse(topic, "");
    headers = Map.copyOf(Objects.requireNonNullElse(headers, Map.of()));
  }

  RoutedMessage nextAttempt(Instant when) {
    return new RoutedMessage(
        route, attempt + 1, when, topic, position, key, headers, body, unreadable);
  }

  /** As if it had never been tried: for whoever sends it again. */
  RoutedMessage anew() {
    return new RoutedMessage(route, 1, null, topic, position, key, headers, body, unreadable);
  }

  RoutedMessage withoutBody() {
    return new RoutedMessage(route, attempt, notBefore, topic, position, key, Map.of(), null, null);
  }
}
