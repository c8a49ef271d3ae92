package io.flowbridge.task.index;

import io.flowbridge.task.AsOf;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moment that a list shows.
 *
 * @param id Elasticsearch's point in time; null if none is kept, then the present is shown
 * @param readAt when it was the present, or shortly before
 * @param upTo up to when it has every bundle's changes
 * @param stale whether that was too long ago even then
 */
record Moment(@Nullable String id, Instant readAt, Instant upTo, boolean stale) {

  AsOf asOf() {
    return new AsOf(upTo, stale, new ResumeToken(readAt).toString());
  }

  Moment withId(@Nullable String other) {
    return new Moment(other, readAt, upTo, stale);
  }
}
