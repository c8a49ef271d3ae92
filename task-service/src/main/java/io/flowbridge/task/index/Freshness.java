package io.flowbridge.task.index;

import io.flowbridge.task.AsOf;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Up to when the index has seen each runtime bundle. */
@Component
public class Freshness {
  private final Map<String, Instant> seen = new ConcurrentHashMap<>();
  private final TaskIndexProperties properties;
  private final Clock clock;

  Freshness(TaskIndexProperties properties, Clock clock) {
    this.properties = properties;
    this.clock = clock;
  }

  /** All changes of the bundle up to that time can be found. */
  public void seen(String bundle, Instant upTo) {
    seen.merge(bundle, upTo, (known, news) -> news.isAfter(known) ? news : known);
  }

  /**
   * How old a list is.
   *
   * @param readAt when the list was read, or shortly before
   */
  public AsOf asOf(Instant readAt) {
    var oldest = seen.values().stream().min(Instant::compareTo).orElse(Instant.EPOCH);
    var stale = oldest.isBefore(clock.instant().minus(properties.staleAfter()));
    return new AsOf(oldest, stale, new ResumeToken(readAt).toString());
  }

  /** Up to when all changes of the bundle can be found. */
  public Instant of(String bundle) {
    return seen.getOrDefault(bundle, Instant.EPOCH);
  }

  public Map<String, Instant> bundles() {
    return Map.copyOf(seen);
  }
}
