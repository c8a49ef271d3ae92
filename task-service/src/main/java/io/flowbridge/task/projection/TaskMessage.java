package io.flowbridge.task.projection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/**
 * One record of a batch.
 *
 * @param key empty if there was none
 * @param body null for a tombstone
 */
@SuppressWarnings("ArrayRecordComponent") // messages are never compared
record TaskMessage(String key, byte @Nullable [] body, Map<String, Object> headers) {

  /** Takes a batch apart. Keys and headers lie beside the payloads, in the same order. */
  static List<TaskMessage> of(Message<?> batch) {
    var bodies = (List<?>) batch.getPayload();
    var keys = list(batch, KafkaHeaders.RECEIVED_KEY);
    var headers = list(batch, KafkaHeaders.BATCH_CONVERTED_HEADERS);
    var messages = new ArrayList<TaskMessage>();
    for (var i = 0; i < bodies.size(); i++) {
      messages.add(
          new TaskMessage(
              text(at(keys, i)),
              bodies.get(i) instanceof byte[] body ? body : null,
              map(at(headers, i))));
    }
    return messages;
  }

  private static List<?> list(Message<?> batch, String header) {
    return batch.getHeaders().get(header) instanceof List<?> list ? list : List.of();
  }

  private static @Nullable Object at(List<?> list, int index) {
    return index < list.size() ? list.get(index) : null;
  }

  private static String text(@Nullable Object key) {
    if (key instanceof byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    return key instanceof String text ? text : "";
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object headers) {
    return headers instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }
}
