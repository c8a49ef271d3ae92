package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import io.flowbridge.platform.PageInfo;
import io.flowbridge.platform.TotalCount;
import io.flowbridge.task.PageRequest;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskPage;
import io.flowbridge.task.index.TaskCursors.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a page. It holds one task more than wanted if there are more.
 *
 * @param from where the page was asked for
 * @param current the tasks as they are now, without those that are in the list no longer; null if
 *     the answer itself is of now
 */
record FoundPage(
    SearchResponse<TaskDocument> answer,
    PageRequest wanted,
    Place from,
    @Nullable Map<String, Task> current) {

  TaskPage page(TaskSorting sorting, TaskCursors cursors, boolean sameMoment) {
    var hits = new ArrayList<>(answer.hits().hits());
    var more = hits.size() > wanted.size();
    if (more) {
      hits.remove(wanted.size());
    }
    if (wanted.backwards()) {
      Collections.reverse(hits);
    }
    var edges = new ArrayList<TaskPage.Edge>();
    for (var hit : hits) {
      var place = new Place(from.moment(), from.similar(), hit.sort());
      edges.add(
          new TaskPage.Edge(
              () -> cursors.cursor(sorting, place), TaskIndex.task(hit), Highlights.of(hit)));
    }
    return new TaskPage(
        edges.stream().map(this::now).filter(Objects::nonNull).toList(),
        pageInfo(edges, more),
        total(answer.hits().total()),
        from.moment().asOf(),
        from.similar(),
        sameMoment);
  }

  private TaskPage.@Nullable Edge now(TaskPage.Edge edge) {
    if (current == null) {
      return edge;
    }
    var task = current.get(edge.node().id());
    return task == null ? null : new TaskPage.Edge(edge.place(), task, edge.highlights());
  }

  private PageInfo pageInfo(List<TaskPage.Edge> edges, boolean more) {
    var continued = wanted.cursor() != null;
    return new PageInfo(
        wanted.backwards() ? continued : more,
        wanted.backwards() ? more : continued,
        edges.isEmpty() ? null : edges.get(0).cursor(),
        edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor());
  }

  static TotalCount total(@Nullable TotalHits total) {
    return total == null
        ? new TotalCount(0, false)
        : new TotalCount(Math.toIntExact(total.value()), total.relation() == TotalHitsRelation.Eq);
  }
}
