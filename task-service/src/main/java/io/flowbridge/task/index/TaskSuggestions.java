package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.flowbridge.task.TaskAttribute;
import io.flowbridge.task.TaskDataType;
import io.flowbridge.task.TaskFilter;
import io.flowbridge.task.TaskSearch;
import io.flowbridge.task.TaskValueList;
import io.flowbridge.task.Visibility;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody may filter by: taken from the open tasks they see and from nothing else. */
@Component
public class TaskSuggestions {
  private static final String FOUND = "found";
  private static final String PATHS = "paths";

  private final TaskIndex index;

  TaskSuggestions(TaskIndex index) {
    this.index = index;
  }

  /**
   * Places in the form data.
   *
   * @param part of the path; null for all
   */
  public TaskAttribute.Page attributes(Visibility visibility, @Nullable String part, int most) {
    var chosen =
        part == null || part.isBlank()
            ? Query.of(q -> q.matchAll(all -> all))
            : DataQueries.wildcard(DataQueries.PATH, DataValue.checked(part.strip()));
    var paths = Map.of(PATHS, DataFacet.terms(DataQueries.PATH, most, typeCounts()));
    var found = DataFacet.chosen(ask(visibility, DataFacet.ofValues(chosen, paths)));
    var terms = DataFacet.inside(found, PATHS).sterms();
    var others = terms.sumOtherDocCount();
    return new TaskAttribute.Page(
        terms.buckets().array().stream().map(TaskSuggestions::attribute).toList(),
        others != null && others > 0);
  }

  /**
   * Values at a place in the form data.
   *
   * @param part of the value; null for all
   */
  public TaskValueList values(Visibility visibility, String path, @Nullable String part, int most) {
    var chosen = new BoolQuery.Builder().filter(DataQueries.exactPath(path));
    if (part != null && !part.isBlank()) {
      chosen.filter(DataQueries.contains(part.strip()));
    }
    var answer = ask(visibility, DataFacet.of(chosen.build()._toQuery(), most));
    return DataFacet.values(DataFacet.chosen(answer), most);
  }

  private Aggregate ask(Visibility visibility, Aggregation question) {
    var openTasks = new TaskSearch(visibility, TaskFilter.NONE, null);
    var request =
        index.request(TaskQueries.of(openTasks)).size(0).aggregations(FOUND, question).build();
    return DataFacet.inside(index.search(request).aggregations(), FOUND);
  }

  private static Map<String, Aggregation> typeCounts() {
    Map<String, Aggregation> counts = new TreeMap<>();
    for (var type : TaskDataType.values()) {
      counts.put(type.name(), Aggregation.of(a -> a.filter(ofType(type))));
    }
    return counts;
  }

  /** Dates are texts, too, but better compared as dates; text too long to compare has no field. */
  private static Query ofType(TaskDataType type) {
    return switch (type) {
      case NUMBER -> has("data.number");
      case DATE -> has("data.date");
      case BOOLEAN -> has("data.bool");
      case TEXT ->
          Query.of(
              q -> q.bool(b -> b.mustNot(has("data.number"), has("data.date"), has("data.bool"))));
    };
  }

  private static Query has(String field) {
    return Query.of(q -> q.exists(e -> e.field(field)));
  }

  private static TaskAttribute attribute(StringTermsBucket path) {
    var counts = path.aggregations();
    var types =
        Arrays.stream(TaskDataType.values())
            .filter(type -> DataFacet.inside(counts, type.name()).filter().docCount() > 0)
            .toList();
    return new TaskAttribute(path.key().stringValue(), types, DataFacet.tasks(counts));
  }
}
