package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.flowbridge.task.Task;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Makes what was written searchable. Small batches are refreshed with the write; while batches are
 * large a refresh for each would cost more than the writing, so it is made once per interval.
 */
@Component
public class IndexRefresh {
  private final ElasticsearchClient elasticsearch;
  private final TaskIndexProperties properties;
  private final IndexMetrics metrics;
  private final Clock clock;
  private List<Instant> waiting = new ArrayList<>();
  private Instant refreshedAt = Instant.EPOCH;

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

  /** Makes everything that has been written searchable. */
  public void refresh() {
    // Also what is being made: when it begins to serve, it must show all that was promised.
    var all = List.of(properties.alias(), properties.nextAlias(), properties.nextHistoryAlias());
    IndexCalls.call(
        () -> elasticsearch.indices().refresh(r -> r.index(all).ignoreUnavailable(true)));
    refreshed();
  }

  void written(Collection<Task> snapshots, boolean searchable) {
    var commits = snapshots.stream().map(Task::committedAt).filter(Objects::nonNull).toList();
    boolean due;
    synchronized (this) {
      waiting.addAll(commits);
      due = refreshedAt.plus(properties.refreshInterval()).isBefore(clock.instant());
    }
    if (searchable) {
      refreshed();
    } else if (due) {
      refresh();
    }
  }

  private synchronized void refreshed() {
    refreshedAt = clock.instant();
    waiting.forEach(commit -> metrics.searchable(commit, refreshedAt));
    waiting = new ArrayList<>();
  }
}
