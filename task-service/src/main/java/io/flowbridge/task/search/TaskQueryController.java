package io.flowbridge.task.search;

import graphql.schema.DataFetchingEnvironment;
import io.flowbridge.platform.PageSize;
import io.flowbridge.platform.TotalCount;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskPage;
import io.flowbridge.task.Visibility;
import io.flowbridge.task.index.TaskIndex;
import io.flowbridge.task.index.TaskPages;
import io.flowbridge.task.input.TaskInput;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class TaskQueryController {
  private final TaskIndex index;
  private final TaskPages pages;
  private final TaskInput input;

  TaskQueryController(TaskIndex index, TaskPages pages, TaskInput input) {
    this.index = index;
    this.pages = pages;
    this.input = input;
  }

  @QueryMapping
  TaskPage tasks(
      @Argument @Nullable String search,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataFetchingEnvironment arguments,
      Viewer viewer) {
    return pages.find(
        input.search(Visibility.of(viewer), arguments.getArgument("filter"), search),
        input.orders(arguments.getArgument("orderBy")),
        PageSize.check(first),
        after);
  }

  @QueryMapping
  @Nullable Task task(@Argument String id, Viewer viewer) {
    return index.find(id, Visibility.of(viewer)).orElse(null);
  }

  @QueryMapping
  TotalCount taskCount(
      @Argument @Nullable String search, DataFetchingEnvironment arguments, Viewer viewer) {
    return index.count(
        input.search(Visibility.of(viewer), arguments.getArgument("filter"), search));
  }
}
