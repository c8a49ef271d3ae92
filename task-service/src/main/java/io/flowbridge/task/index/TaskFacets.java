package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import io.flowbridge.task.TaskFacet;
import io.flowbridge.task.TaskFacetField;
import io.flowbridge.task.TaskSearch;
import io.flowbridge.task.TaskValue;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts a list's tasks by the values they have. The question is the list's own, so they agree. */
@Component
public class TaskFacets {
  private static final String WITHOUT = " without";

  private final TaskIndex index;
  private final Clock clock;

  TaskFacets(TaskIndex index, Clock clock) {
    this.index = index;
    this.clock = clock;
  }

  /**
   * What to count by.
   *
   * @param path where in the form data, for {@code DATA}
   */
  public record By(TaskFacetField field, @Nullable String path) {
    private String name() {
      return path == null ? field.name() : field + " " + path;
    }
  }

  /**
   * Counts.
   *
   * @param most how many values each facet has at most
   */
  public List<TaskFacet> of(TaskSearch list, List<By> wanted, int most) {
    var now = clock.instant();
    var answer = ask(list, false, now, wanted, most);
    if (total(answer) == 0 && TaskQueries.mayBeMisspelt(list)) {
      answer = ask(list, true, now, wanted, most);
    }
    var found = answer;
    return wanted.stream().map(by -> facet(by, found, most)).toList();
  }

  private SearchResponse<TaskDocument> ask(
      TaskSearch list, boolean similar, Instant now, List<By> wanted, int most) {
    var aggregations = new LinkedHashMap<String, Aggregation>();
    wanted.forEach(by -> add(aggregations, by, now, most));
    return index.search(
        index
            .request(TaskQueries.of(list, similar, now))
            .size(0)
            .trackTotalHits(all -> all.enabled(true))
            .aggregations(aggregations)
            .build());
  }

  private static void add(Map<String, Aggregation> all, By by, Instant now, int most) {
    var field = FieldFacet.field(by.field());
    if (field != null) {
      all.put(by.name(), FieldFacet.of(field, most));
      all.put(by.name() + WITHOUT, Aggregation.of(a -> a.missing(m -> m.field(field))));
    } else if (by.path() != null) {
      all.put(by.name(), DataFacet.of(DataQueries.exactPath(by.path()), most));
    } else {
      all.put(by.name(), Aggregation.of(a -> a.filter(FilterQueries.overdue(now))));
    }
  }

  private static TaskFacet facet(By by, SearchResponse<TaskDocument> answer, int most) {
    var counted = DataFacet.inside(answer.aggregations(), by.name());
    if (by.path() != null) {
      var chosen = DataFacet.chosen(counted);
      var found = DataFacet.values(chosen, most);
      var without = total(answer) - DataFacet.tasks(chosen);
      return new TaskFacet(by.field(), by.path(), found.values(), found.more(), without);
    }
    if (by.field() == TaskFacetField.OVERDUE) {
      return overdue(counted, total(answer));
    }
    var found = FieldFacet.values(counted);
    var without = DataFacet.inside(answer.aggregations(), by.name() + WITHOUT).missing();
    return new TaskFacet(
        by.field(), null, found.values(), found.more(), FieldFacet.count(without.docCount()));
  }

  private static TaskFacet overdue(Aggregate counted, int total) {
    var late = FieldFacet.count(counted.filter().docCount());
    var values =
        List.of(new TaskValue(true, "true", late), new TaskValue(false, "false", total - late));
    return new TaskFacet(TaskFacetField.OVERDUE, null, values, false, 0);
  }

  private static int total(SearchResponse<TaskDocument> answer) {
    var total = answer.hits().total();
    return total == null ? 0 : Math.toIntExact(total.value());
  }
}
