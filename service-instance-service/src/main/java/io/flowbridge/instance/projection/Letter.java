package io.flowbridge.instance.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** One message of a batch. */
final class Letter {

  private final byte @Nullable [] key;
  private final byte @Nullable [] body;
  private final Map<String, Object> headers;

  private Letter(byte @Nullable [] key, byte @Nullable [] body, Map<String, Object> headers) {
    this.key = key;
    this.body = body;
    this.headers = headers;
  }

  byte @Nullable [] key() {
    return key;
  }

  /** Null for a tombstone. */
  byte @Nullable [] body() {
    return body;
  }

  Map<String, Object> headers() {
    return headers;
  }

  /** Keys and headers lie beside the bodies, in the same order. */
  static List<Letter> of(Message<?> batch) {
    var bodies = (List<?>) batch.getPayload();
    var keys = list(batch, KafkaHeaders.RECEIVED_KEY);
    var headers = list(batch, KafkaHeaders.BATCH_CONVERTED_HEADERS);
    var letters = new ArrayList<Letter>();
    for (var i = 0; i < bodies.size(); i++) {
      letters.add(new Letter(bytes(at(keys, i)), bytes(bodies.get(i)), map(at(headers, i))));
    }
    return letters;
  }

  private static List<?> list(Message<?> batch, String header) {
    return batch.getHeaders().get(header) instanceof List<?> list ? list : List.of();
  }

  private static @Nullable Object at(List<?> list, int index) {
    return index < list.size() ? list.get(index) : null;
  }

  private static byte @Nullable [] bytes(@Nullable Object value) {
    return value instanceof byte[] bytes ? bytes : null;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object headers) {
    return headers instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }
}
