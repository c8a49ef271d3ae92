package io.flowbridge.process.outbox;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The details of facts, joined. */
final class Details {

  private Details() {}

  static Map<String, @Nullable Object> of(@Nullable Map<String, @Nullable Object> data) {
    return data == null ? Map.of() : data;
  }

  static @Nullable Object join(@Nullable Object earlier, @Nullable Object later) {
    if (earlier instanceof Map<?, ?> first && later instanceof Map<?, ?> second) {
      Map<Object, @Nullable Object> joined = new LinkedHashMap<>(first);
      joined.putAll(second);
      return joined;
    }
    return later;
  }
}
