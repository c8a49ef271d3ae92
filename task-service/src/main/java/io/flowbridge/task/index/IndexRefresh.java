package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Makes what was written searchable. A refresh costs the index more than writing a task does, so
 * none is made for each batch: what was written since the last one is shown together, a short pause
 * after it, or after a longer one while batches are large or refreshes take long. The first after a
 * quiet moment is shown at once.
 */
@Component
public class IndexRefresh implements DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(IndexRefresh.class);

  /** No more than a third of the time goes into refreshes that take up to 50 ms. */
  private static final int TIMES_BETWEEN = 3;

  private static final Duration LONGEST_BETWEEN = Duration.ofMillis(150);

  private final ElasticsearchClient elasticsearch;
  private final TaskIndexProperties properties;
  private final IndexMetrics metrics;
  private final Clock clock;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            var made = new Thread(task, "index-refresh");
            made.setDaemon(true);
            return made;
          });
  private List<Instant> waiting = new ArrayList<>();
  private Instant begun = Instant.EPOCH;
  private Duration took = Duration.ZERO;
  private boolean planned;

  IndexRefresh(
      ElasticsearchClient elasticsearch,
      TaskIndexProperties properties,
      IndexMetrics metrics,
      Clock clock) {
    this.elasticsearch = elasticsearch;
    this.properties = properties;
    this.metrics = metrics;
    this.clock = clock;
  }

  /**
   * Makes everything that has been written searchable.
   *
   * @throws FlowbridgeException {@code UNAVAILABLE}
   */
  public void refresh() {
    var written = begin();
    try {
      // Also what is being made: when it begins to serve, it must show all that was promised.
      var all = List.of(properties.alias(), properties.nextAlias(), properties.nextHistoryAlias());
      IndexCalls.call(
          () -> elasticsearch.indices().refresh(r -> r.index(all).ignoreUnavailable(true)));
    } catch (RuntimeException e) {
      giveBack(written);
      throw e;
    }
    var now = clock.instant();
    written.forEach(commit -> metrics.searchable(commit, now));
  }

  /** Snapshots were written and are searchable already. */
  void shown(Collection<Task> snapshots) {
    var now = clock.instant();
    commits(snapshots).forEach(commit -> metrics.searchable(commit, now));
  }

  /** Snapshots were written; makes them searchable soon. */
  synchronized void soon(Collection<Task> snapshots, boolean many) {
    waiting.addAll(commits(snapshots));
    if (!planned) {
      planned = true;
      var due = begun.plus(many ? properties.refreshInterval() : pause());
      var wait = Math.max(0, Duration.between(clock.instant(), due).toMillis());
      var unused = thread.schedule(this::refreshPlanned, wait, TimeUnit.MILLISECONDS);
    }
  }

  private Duration pause() {
    var busy = Collections.min(List.of(took.multipliedBy(TIMES_BETWEEN), LONGEST_BETWEEN));
    return Collections.max(List.of(busy, properties.refreshPause()));
  }

  private void refreshPlanned() {
    try {
      refresh();
      ended();
    } catch (RuntimeException e) {
      log.warn("What was written is not searchable yet: {}", e.getMessage());
      soon(List.of(), true);
    }
  }

  private synchronized List<Instant> begin() {
    begun = clock.instant();
    planned = false;
    var written = waiting;
    waiting = new ArrayList<>();
    return written;
  }

  private synchronized void ended() {
    took = Duration.between(begun, clock.instant());
  }

  private synchronized void giveBack(List<Instant> written) {
    waiting.addAll(written);
  }

  private static List<Instant> commits(Collection<Task> snapshots) {
    return snapshots.stream().map(Task::committedAt).filter(Objects::nonNull).toList();
  }

  @Override
  public void destroy() {
    thread.shutdownNow();
  }
}
