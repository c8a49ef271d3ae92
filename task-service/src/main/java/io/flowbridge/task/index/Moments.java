package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Moments that are kept, so that pages of one list fit together while tasks change. Each costs
 * Elasticsearch memory, so their number is bounded; a list whose moment is gone goes on in the
 * present.
 */
@Component
class Moments {
  private static final Logger log = LoggerFactory.getLogger(Moments.class);

  private final ElasticsearchClient elasticsearch;
  private final TaskIndexProperties index;
  private final PagingProperties properties;
  private final Freshness freshness;
  private final Clock clock;

  /** Longest unused first. */
  private final Map<String, Boolean> kept = new LinkedHashMap<>(16, 0.75f, true);

  Moments(
      ElasticsearchClient elasticsearch,
      TaskIndexProperties index,
      PagingProperties properties,
      Freshness freshness,
      Clock clock) {
    this.elasticsearch = elasticsearch;
    this.index = index;
    this.properties = properties;
    this.freshness = freshness;
    this.clock = clock;
  }

  /** The present, without keeping it. A page is never said to be younger than it is. */
  Moment present() {
    var now = clock.instant();
    var asOf = freshness.asOf(now);
    return new Moment(null, now, asOf.time(), asOf.stale());
  }

  /** The present, kept for pages to come. */
  Moment keep() {
    var moment = present();
    var id =
        IndexCalls.call(
                () -> elasticsearch.openPointInTime(p -> p.index(index.alias()).keepAlive(idle())))
            .id();
    close(remember(id));
    return moment.withId(id);
  }

  /**
   * Whether pages may still be read of the moment; it may have gone before its time all the same.
   */
  boolean isKept(Moment moment) {
    return moment.id() != null
        && moment.readAt().plus(properties.maxAge()).isAfter(clock.instant());
  }

  Time idle() {
    return Time.of(t -> t.time(properties.idle().toMillis() + "ms"));
  }

  synchronized void used(Moment moment) {
    if (moment.id() != null) {
      kept.get(moment.id());
    }
  }

  /** Nobody will ask for more of it. */
  void giveUp(Moment moment) {
    synchronized (this) {
      kept.remove(moment.id());
    }
    close(moment.id());
  }

  /** Keeps the moment's id and returns the one that has to give way. */
  private synchronized @Nullable String remember(String id) {
    kept.put(id, true);
    if (kept.size() <= properties.moments()) {
      return null;
    }
    var oldest = kept.keySet().iterator().next();
    kept.remove(oldest);
    return oldest;
  }

  private void close(@Nullable String id) {
    if (id == null) {
      return;
    }
    try {
      elasticsearch.closePointInTime(p -> p.id(id));
    } catch (IOException | ElasticsearchException e) {
      log.debug("A point in time was not closed and will end by itself", e);
    }
  }
}
