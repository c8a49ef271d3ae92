package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import io.flowbridge.platform.TotalCount;
import io.flowbridge.task.TaskSearch;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts lists without reading them; many in one question to Elasticsearch. */
@Component
public class TaskCounts {
  private final ElasticsearchClient elasticsearch;
  private final TaskIndexProperties properties;
  private final Clock clock;

  TaskCounts(ElasticsearchClient elasticsearch, TaskIndexProperties properties, Clock clock) {
    this.elasticsearch = elasticsearch;
    this.properties = properties;
    this.clock = clock;
  }

  /** How many tasks each list has, in order; of similar words where the list would be of those. */
  public List<TotalCount> of(List<TaskSearch> lists) {
    var now = clock.instant();
    var counts = count(lists.stream().map(list -> TaskQueries.of(list, false, now)).toList());
    var misspelt = new ArrayList<Integer>();
    for (var i = 0; i < lists.size(); i++) {
      if (counts.get(i) == 0 && TaskQueries.mayBeMisspelt(lists.get(i))) {
        misspelt.add(i);
      }
    }
    var similar =
        count(misspelt.stream().map(i -> TaskQueries.of(lists.get(i), true, now)).toList());
    for (var i = 0; i < misspelt.size(); i++) {
      counts.set(misspelt.get(i), similar.get(i));
    }
    return counts.stream().map(count -> new TotalCount(Math.toIntExact(count), true)).toList();
  }

  private List<Long> count(List<Query> queries) {
    var counts = new ArrayList<Long>();
    if (!queries.isEmpty()) {
      var searches = queries.stream().map(TaskCounts::search).toList();
      IndexCalls.call(
              () ->
                  elasticsearch.msearch(
                      m -> m.index(properties.alias()).searches(searches), Void.class))
          .responses()
          .forEach(answer -> counts.add(count(answer)));
    }
    return counts;
  }

  private static RequestItem search(Query query) {
    return RequestItem.of(
        item ->
            item.header(header -> header.allowPartialSearchResults(false))
                .body(
                    body ->
                        body.query(query).size(0).trackTotalHits(total -> total.enabled(true))));
  }

  private static long count(MultiSearchResponseItem<Void> answer) {
    if (answer.isFailure()) {
      throw IndexCalls.refusal(answer.failure());
    }
    MultiSearchItem<Void> found = answer.result();
    IndexCalls.requireWhole(found.timedOut(), found.shards());
    var total = found.hits().total();
    return total == null ? 0 : total.value();
  }
}
