package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import io.flowbridge.platform.PageInfo;
import io.flowbridge.platform.TotalCount;
import io.flowbridge.task.TaskOrder;
import io.flowbridge.task.TaskPage;
import io.flowbridge.task.TaskSearch;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds tasks page by page. */
@Component
public class TaskPages {
  private final TaskIndex index;
  private final TaskIndexProperties properties;
  private final Freshness freshness;
  private final Clock clock;

  TaskPages(TaskIndex index, TaskIndexProperties properties, Freshness freshness, Clock clock) {
    this.index = index;
    this.properties = properties;
    this.freshness = freshness;
    this.clock = clock;
  }

  /**
   * Finds a page.
   *
   * @param after the cursor of the task before the page; null for the first page
   */
  public TaskPage find(
      TaskSearch search, List<TaskOrder> orders, int first, @Nullable String after) {
    // Before the search, so that a page is never said to be younger than it is.
    var asOf = freshness.asOf(clock.instant());
    var sorting = TaskSorting.of(search, orders);
    var request =
        index
            .request(TaskQueries.of(search))
            .size(first + 1)
            .sort(sorting.options())
            .trackTotalHits(total -> total.count(properties.exactTotals()));
    if (after != null) {
      request.searchAfter(sorting.place(after));
    }
    if (search.text() != null) {
      request.highlight(Highlights.request());
    }
    var hits = index.search(request.build()).hits();
    var edges = hits.hits().stream().limit(first).map(hit -> edge(hit, sorting)).toList();
    return new TaskPage(
        edges,
        pageInfo(edges, hits.hits().size() > first, after != null),
        total(hits.total()),
        asOf);
  }

  private static TaskPage.Edge edge(Hit<TaskDocument> hit, TaskSorting sorting) {
    return new TaskPage.Edge(sorting.cursor(hit.sort()), TaskIndex.task(hit), Highlights.of(hit));
  }

  private static PageInfo pageInfo(List<TaskPage.Edge> edges, boolean more, boolean continued) {
    return edges.isEmpty()
        ? new PageInfo(more, continued, null, null)
        : new PageInfo(
            more, continued, edges.get(0).cursor(), edges.get(edges.size() - 1).cursor());
  }

  private static TotalCount total(@Nullable TotalHits total) {
    return total == null
        ? new TotalCount(0, false)
        : new TotalCount(Math.toIntExact(total.value()), total.relation() == TotalHitsRelation.Eq);
  }
}
