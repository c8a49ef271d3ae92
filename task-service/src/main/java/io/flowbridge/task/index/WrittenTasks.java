package io.flowbridge.task.index;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskState;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has been written to an index, and when. */
@Component
class WrittenTasks {
  private static final int PAGE = 500;

  private final TaskIndex index;

  WrittenTasks(TaskIndex index) {
    this.index = index;
  }

  /** The version of a task that is in an index, and since when. */
  record Written(long version, Instant at) {}

  /** The next page of the open tasks that lists show, by id; empty after the last one. */
  Map<String, Task> openTasks(@Nullable String after) {
    var open = TaskQueries.anyOf("state", List.of(TaskState.OPEN.name()));
    var request =
        index.request(open).sort(s -> s.field(f -> f.field("id").order(SortOrder.Asc))).size(PAGE);
    if (after != null) {
      request.searchAfter(FieldValue.of(after));
    }
    var found = new HashMap<String, Task>();
    index.search(request.build()).hits().hits().stream()
        .map(TaskIndex::task)
        .forEach(task -> found.put(task.id(), task));
    return found;
  }

  /** Those of some tasks that are in an index, by id. */
  Map<String, Written> find(String of, Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var request =
        byId(of, ids)
            .sort(s -> s.field(f -> f.field("version")))
            .sort(s -> s.field(f -> f.field("indexedAt")))
            .build();
    var found = new HashMap<String, Written>();
    for (var hit : index.search(request).hits().hits()) {
      var at = Instant.ofEpochMilli(hit.sort().get(1).longValue());
      found.put(requireNonNull(hit.id()), new Written(hit.sort().get(0).longValue(), at));
    }
    return found;
  }

  private static SearchRequest.Builder byId(String of, Collection<String> ids) {
    return new SearchRequest.Builder()
        .index(of)
        .query(TaskQueries.anyOf("id", ids))
        .allowPartialSearchResults(false)
        .source(source -> source.fetch(false))
        .size(ids.size());
  }
}
