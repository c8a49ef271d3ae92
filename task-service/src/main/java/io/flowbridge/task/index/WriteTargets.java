package io.flowbridge.task.index;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.index.Layout.Generation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Where this node writes. Asked of Elasticsearch at most every {@link #MAX_AGE}, so that a rebuild
 * started by any node soon gets all writes of all nodes.
 */
@Component
class WriteTargets {
  static final Duration MAX_AGE = Duration.ofSeconds(1);

  private final TaskIndices indices;
  private final TaskIndexProperties properties;
  private final Clock clock;
  private Layout known = new Layout(null, null);
  private Instant askedAt = Instant.EPOCH;

  WriteTargets(TaskIndices indices, TaskIndexProperties properties, Clock clock) {
    this.indices = indices;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * The indices to write to, by their aliases.
   *
   * @throws FlowbridgeException {@code UNAVAILABLE} if there are none yet
   */
  synchronized Layout get() {
    var now = clock.instant();
    if (known.generations().isEmpty() || !now.isBefore(askedAt.plus(MAX_AGE))) {
      known = named(indices.layout());
      askedAt = now;
    }
    if (known.generations().isEmpty()) {
      throw IndexCalls.unavailable(
          new IllegalStateException("Expected a task index, but it has to be made first"));
    }
    return known;
  }

  /** Something was not there: ask again. */
  synchronized void forget() {
    askedAt = Instant.EPOCH;
  }

  private Layout named(Layout layout) {
    var serving = layout.serving();
    var next = layout.next();
    return new Layout(
        serving == null
            ? null
            : new Generation(properties.alias(), properties.historyAlias(), serving.cutoff()),
        next == null
            ? null
            : new Generation(properties.nextAlias(), properties.nextHistoryAlias(), next.cutoff()));
  }
}
