package io.flowbridge.task.index;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.flowbridge.task.index.Layout.Generation;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Moves tasks that ended long ago into the history index. They are copied first; then one change of
 * the aliases says that they are read from there; only then they leave the main index. So every
 * search finds every task once.
 */
@Component
public class IndexArchive {
  private static final Logger log = LoggerFactory.getLogger(IndexArchive.class);
  private static final int PAGE = 500;

  private final TaskIndices indices;
  private final TaskIndex index;
  private final BulkWrite bulk;
  private final TaskIndexProperties properties;
  private final HistoryProperties history;
  private final Clock clock;

  IndexArchive(
      TaskIndices indices,
      TaskIndex index,
      BulkWrite bulk,
      TaskIndexProperties properties,
      HistoryProperties history,
      Clock clock) {
    this.indices = indices;
    this.index = index;
    this.bulk = bulk;
    this.properties = properties;
    this.history = history;
    this.clock = clock;
  }

  /** Moves what is due; hears how many tasks were moved. */
  public void archive(LongConsumer moved) throws InterruptedException {
    var serving = indices.layout().serving();
    if (serving == null) {
      return;
    }
    var cutoff = clock.instant().minus(history.archiveAfter());
    eachPage(serving.main(), endedBefore(cutoff), page -> copy(page, cutoff));
    indices.settle(serving);
    indices.moveCutoff(serving, cutoff);
    // Until every node writes by the new cutoff; what was written by the old one is moved as well.
    Thread.sleep(WriteTargets.MAX_AGE.multipliedBy(2).toMillis());
    indices.settle(serving);
    eachPage(
        serving.main(),
        endedBefore(cutoff),
        page -> {
          var versions = versions(page);
          versions.keySet().removeAll(copy(page, cutoff));
          bulk.delete(List.of(properties.alias()), versions, true);
          moved.accept(versions.size());
        });
  }

  /** Deletes what is not kept any longer; hears how many tasks left. */
  public void forget(LongConsumer forgotten) {
    var serving = indices.layout().serving();
    if (serving == null) {
      return;
    }
    var keptSince = clock.instant().minus(history.keep());
    eachPage(
        serving.history(),
        endedBefore(keptSince),
        page -> {
          bulk.delete(List.of(properties.historyAlias()), versions(page), true);
          forgotten.accept(page.size());
        });
  }

  /** Answers which the history refuses; they stay where they are. */
  private Set<String> copy(List<Hit<TaskDocument>> page, Instant cutoff) {
    var writtenAt =
        page.stream()
            .collect(
                Collectors.toMap(
                    hit -> requireNonNull(hit.id()),
                    hit -> Instant.ofEpochMilli(hit.sort().get(1).longValue())));
    var to = new Generation(properties.alias(), properties.historyAlias(), cutoff);
    var tasks = page.stream().map(TaskIndex::task).toList();
    var rejected =
        bulk.archive(to, tasks, task -> requireNonNull(writtenAt.get(task.id()))).rejected();
    rejected.forEach((id, reason) -> log.warn("The history refuses task {}: {}", id, reason));
    return rejected.keySet();
  }

  private static Map<String, Long> versions(List<Hit<TaskDocument>> page) {
    var versions = new HashMap<String, Long>();
    page.stream().map(TaskIndex::task).forEach(task -> versions.put(task.id(), task.version()));
    return versions;
  }

  private interface Pages {
    void accept(List<Hit<TaskDocument>> page);
  }

  private void eachPage(String of, Query query, Pages pages) {
    List<FieldValue> after = List.of();
    while (true) {
      var request = request(of, query);
      if (!after.isEmpty()) {
        request.searchAfter(after);
      }
      var page = index.search(request.build()).hits().hits();
      if (page.isEmpty()) {
        return;
      }
      pages.accept(page);
      after = page.get(page.size() - 1).sort();
    }
  }

  private SearchRequest.Builder request(String of, Query query) {
    return new SearchRequest.Builder()
        .index(of)
        .query(query)
        .allowPartialSearchResults(false)
        .source(source -> source.filter(fields -> fields.includes("snapshot")))
        .sort(s -> s.field(f -> f.field("id").order(SortOrder.Asc)))
        .sort(s -> s.field(f -> f.field("indexedAt").order(SortOrder.Asc)))
        .size(PAGE);
  }

  private static Query endedBefore(Instant time) {
    return Query.of(q -> q.range(r -> r.date(d -> d.field("endedAt").lt(time.toString()))));
  }
}
