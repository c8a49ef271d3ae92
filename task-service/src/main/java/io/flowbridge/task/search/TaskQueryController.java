package io.flowbridge.task.search;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import io.flowbridge.platform.TotalCount;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.PageParts;
import io.flowbridge.task.PageRequest;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskPage;
import io.flowbridge.task.index.TaskCounts;
import io.flowbridge.task.index.TaskIndex;
import io.flowbridge.task.index.TaskPages;
import io.flowbridge.task.input.TaskInput;
import io.flowbridge.task.substitution.Visibilities;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class TaskQueryController {
  private final TaskIndex index;
  private final TaskPages pages;
  private final TaskCounts counts;
  private final TaskInput input;
  private final Visibilities visibilities;

  TaskQueryController(
      TaskIndex index,
      TaskPages pages,
      TaskCounts counts,
      TaskInput input,
      Visibilities visibilities) {
    this.index = index;
    this.pages = pages;
    this.counts = counts;
    this.input = input;
    this.visibilities = visibilities;
  }

  @QueryMapping
  TaskPage tasks(
      @Argument @Nullable String search, DataFetchingEnvironment arguments, Viewer viewer) {
    return pages.find(
        input.search(visibilities.of(viewer), arguments.getArgument("filter"), search),
        input.orders(arguments.getArgument("orderBy")),
        PageRequest.of(
            arguments.getArgument("first"),
            arguments.getArgument("after"),
            arguments.getArgument("last"),
            arguments.getArgument("before")),
        parts(arguments.getSelectionSet()));
  }

  @QueryMapping
  @Nullable Task task(@Argument String id, Viewer viewer) {
    return index.find(id, visibilities.of(viewer)).orElse(null);
  }

  @QueryMapping
  TotalCount taskCount(
      @Argument @Nullable String search, DataFetchingEnvironment arguments, Viewer viewer) {
    return counts
        .of(List.of(input.search(visibilities.of(viewer), arguments.getArgument("filter"), search)))
        .get(0);
  }

  private static PageParts parts(DataFetchingFieldSelectionSet selected) {
    return new PageParts(
        selected.containsAnyOf("edges/cursor", "pageInfo/startCursor", "pageInfo/endCursor"),
        selected.contains("edges/highlights"));
  }
}
