package io.flowbridge.task.live;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** News that the index may not have yet, oldest first. */
final class News {
  private static final int REMOVED = 0;
  private final Map<String, Item> items = new LinkedHashMap<>();

  private record Item(long version, Instant heardAt) {}

  synchronized void add(Map<String, Long> versions, Instant now) {
    versions.forEach(
        (id, version) ->
            items.merge(
                id,
                new Item(version, now),
                (known, news) ->
                    news.version() == REMOVED || news.version() > known.version()
                        ? new Item(news.version(), known.heardAt())
                        : known));
  }

  /** Some of the oldest news, by task id. */
  synchronized Map<String, Long> oldest(int most) {
    var some = new LinkedHashMap<String, Long>();
    items.entrySet().stream()
        .limit(most)
        .forEach(item -> some.put(item.getKey(), item.getValue().version()));
    return some;
  }

  /** The followers know: forget it, unless there is something newer by now. */
  synchronized void told(String id, long version) {
    var item = items.get(id);
    if (item != null && item.version() == version) {
      items.remove(id);
    }
  }

  /** Puts what the index did not have behind the rest, and drops what is too old. */
  synchronized int postpone(Iterable<String> ids, Instant oldest) {
    var dropped = 0;
    for (var id : ids) {
      var item = items.remove(id);
      if (item != null && item.heardAt().isAfter(oldest)) {
        items.put(id, item);
      } else if (item != null) {
        dropped++;
      }
    }
    return dropped;
  }

  synchronized int size() {
    return items.size();
  }

  synchronized void clear() {
    items.clear();
  }

  /** Whether the index shows the news. */
  static boolean isIn(Map<String, Long> indexed, String id, long version) {
    var found = indexed.get(id);
    return version == REMOVED ? found == null : found != null && found >= version;
  }
}
