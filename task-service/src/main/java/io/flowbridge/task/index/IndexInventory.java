package io.flowbridge.task.index;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskState;
import io.flowbridge.task.Visibility;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the index holds, for nobody's eyes: to compare it with the engines. */
@Component
public class IndexInventory {
  public static final int PAGE = 1000;
  private static final Visibility ALL = new Visibility(true, "", Set.of());

  private final TaskIndex index;

  IndexInventory(TaskIndex index) {
    this.index = index;
  }

  /** Those of some tasks that can be found now, by id. */
  public Map<String, Task> find(Collection<String> ids) {
    return index.findAll(ids, ALL);
  }

  /**
   * A page of ids of the bundle's open tasks, in id order.
   *
   * @param after the last id of the page before; null for the first page
   */
  public List<String> openIds(String bundle, @Nullable String after) {
    var query =
        TaskQueries.both(
            TaskQueries.anyOf("bundle", List.of(bundle)),
            TaskQueries.anyOf("state", List.of(TaskState.OPEN.name())));
    var request =
        index
            .request(query)
            .source(source -> source.fetch(false))
            .sort(s -> s.field(f -> f.field("id").order(SortOrder.Asc)))
            .size(PAGE);
    if (after != null) {
      request.searchAfter(FieldValue.of(after));
    }
    return index.search(request.build()).hits().hits().stream()
        .map(hit -> requireNonNull(hit.id()))
        .toList();
  }
}
