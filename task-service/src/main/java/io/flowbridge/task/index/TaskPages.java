package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds tasks page by page. */
@Component
public class TaskPages {
  private static final String MATCH_START = "\uE000";
  private static final String MATCH_END = "\uE001";
  private static final int FRAGMENTS = 3;
  private static final int FRAGMENT_LENGTH = 150;
  private static final List<String> HIGHLIGHTED =
      List.of("name", "description", "serviceTitle", "businessKey", "content");

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
      request.highlight(highlights());
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
    var highlights =
        hit.highlight().entrySet().stream()
            .map(field -> new TaskPage.Highlight(field.getKey(), field.getValue()))
            .toList();
    return new TaskPage.Edge(sorting.cursor(hit.sort()), TaskIndex.task(hit), highlights);
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

  /** A word may have matched by its stem or beginning: those fields mark the visible one. */
  private static Highlight highlights() {
    var fields = HIGHLIGHTED.stream().collect(Collectors.toMap(name -> name, TaskPages::field));
    return Highlight.of(
        h ->
            h.preTags(MATCH_START)
                .postTags(MATCH_END)
                .numberOfFragments(FRAGMENTS)
                .fragmentSize(FRAGMENT_LENGTH)
                .fields(fields));
  }

  private static HighlightField field(String name) {
    var variants =
        name.equals("businessKey")
            ? List.of(name, name + ".start")
            : Stream.of("", ".de", ".en", ".start").map(name::concat).toList();
    return HighlightField.of(f -> f.matchedFields(variants));
  }
}
