package io.flowbridge.task.index;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskSearch;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What those who follow a list need to know of it. */
@Component
public class TaskChangeIndex {
  public static final int MAX_KNOWN = 10_000;
  private static final String MATCHES = "matches";

  private final TaskIndex index;

  TaskChangeIndex(TaskIndex index) {
    this.index = index;
  }

  /**
   * A changed task that the follower may see.
   *
   * @param matches whether it is in the list
   */
  public record Seen(Task task, boolean matches) {}

  /** The versions of tasks that can be found now; for nobody's eyes. */
  public Map<String, Long> versions(Collection<String> ids) {
    var request =
        index
            .request(TaskQueries.anyOf("id", ids))
            .source(source -> source.fetch(false))
            .sort(s -> s.field(f -> f.field("version")))
            .size(ids.size());
    return index.search(request.build()).hits().hits().stream()
        .collect(toMap(hit -> requireNonNull(hit.id()), hit -> hit.sort().get(0).longValue()));
  }

  /** Which of some tasks the follower may see, and whether they are in the list. */
  public Map<String, Seen> look(TaskSearch search, Collection<String> ids) {
    return seen(search, TaskQueries.anyOf("id", ids), ids.size());
  }

  /** What was written since a moment and the follower may see, oldest first. */
  public Map<String, Seen> changedSince(TaskSearch search, Instant moment, int most) {
    var since =
        Query.of(q -> q.range(r -> r.date(d -> d.field("indexedAt").gte(moment.toString()))));
    return seen(search, since, most);
  }

  /** The ids of the list's newest tasks. */
  public Set<String> ids(TaskSearch search) {
    SearchRequest.Builder request =
        index
            .request(TaskQueries.of(search))
            .source(source -> source.fetch(false))
            .sort(s -> s.field(f -> f.field("createdAt").order(SortOrder.Desc)))
            .size(MAX_KNOWN);
    return index.search(request.build()).hits().hits().stream().map(Hit::id).collect(toSet());
  }

  private Map<String, Seen> seen(TaskSearch search, Query which, int most) {
    var inList = Query.of(q -> q.bool(b -> b.queryName(MATCHES).filter(TaskQueries.of(search))));
    var query =
        Query.of(
            q ->
                q.bool(
                    b ->
                        b.filter(which)
                            .filter(TaskQueries.visibleTo(search.visibility()))
                            .should(inList)));
    var request =
        index
            .request(query)
            .sort(s -> s.field(f -> f.field("indexedAt").order(SortOrder.Asc)))
            .size(most);
    List<Hit<TaskDocument>> hits = index.search(request.build()).hits().hits();
    return hits.stream()
        .collect(
            toMap(
                hit -> TaskIndex.task(hit).id(),
                hit -> new Seen(TaskIndex.task(hit), hit.matchedQueries().contains(MATCHES)),
                (first, second) -> first,
                LinkedHashMap::new));
  }
}
