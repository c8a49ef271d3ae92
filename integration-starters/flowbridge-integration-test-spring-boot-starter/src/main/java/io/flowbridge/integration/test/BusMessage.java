package io.flowbridge.integration.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.integration.bus.Json;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A message as it stands on the bus. */
public record BusMessage(
    String topic, @Nullable String key, @Nullable String body, Headers headers) {

  /** The headers by name. */
  @FunctionalInterface
  public interface Headers {
    /** The last header of the name as text, or null. */
    @Nullable String get(String name);
  }

  static BusMessage of(ConsumerRecord<String, String> message) {
    return new BusMessage(
        message.topic(),
        message.key(),
        message.value(),
        name -> {
          var header = message.headers().lastHeader(name);
          return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        });
  }

  /**
   * The body as JSON.
   *
   * @throws AssertionError if it is none
   */
  public JsonNode json() {
    try {
      return Json.mapper().readTree(String.valueOf(body));
    } catch (JsonProcessingException e) {
      throw new AssertionError("Expected a body of JSON, but it is " + body, e);
    }
  }

  boolean says(String name, String value) {
    return body != null && body.contains(value) && json().path(name).asText().equals(value);
  }
}
