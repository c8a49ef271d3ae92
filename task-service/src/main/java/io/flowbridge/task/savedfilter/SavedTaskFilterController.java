package io.flowbridge.task.savedfilter;

import graphql.schema.DataFetchingEnvironment;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.TotalCount;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.TaskSearch;
import io.flowbridge.task.index.TaskCounts;
import io.flowbridge.task.index.TaskPages;
import io.flowbridge.task.input.TaskInput;
import io.flowbridge.task.substitution.Visibilities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class SavedTaskFilterController {
  private static final String INPUT = "input";

  private final SavedTaskFilters filters;
  private final TaskCounts counts;
  private final TaskInput input;
  private final Visibilities visibilities;

  SavedTaskFilterController(
      SavedTaskFilters filters, TaskCounts counts, TaskInput input, Visibilities visibilities) {
    this.filters = filters;
    this.counts = counts;
    this.input = input;
    this.visibilities = visibilities;
  }

  record Identified(@Nullable UUID id) {}

  record SavedPayload(SavedTaskFilter taskFilter) {}

  record DeletedPayload(UUID id) {}

  record DefaultPayload(@Nullable SavedTaskFilter taskFilter) {}

  @QueryMapping
  List<SavedTaskFilter> savedTaskFilters(Viewer viewer) {
    return filters.visible(viewer);
  }

  @MutationMapping
  SavedPayload saveTaskFilter(DataFetchingEnvironment arguments, Viewer viewer) {
    var wish = input.value(arguments.getArgument(INPUT), SaveTaskFilter.class).checked();
    if (wish.group() != null && !viewer.groups().contains(wish.group())) {
      throw FlowbridgeException.forbidden(
          "Expected to share with a group of yours, but '%s' is none".formatted(wish.group()));
    }
    if (wish.id() != null) {
      own(wish.id(), viewer);
    }
    TaskPages.check(
        input.search(visibilities.of(viewer), wish.filter(), wish.search()),
        input.orders(wish.orderBy()));
    return new SavedPayload(visible(filters.save(wish, viewer), viewer));
  }

  @MutationMapping
  DeletedPayload deleteTaskFilter(DataFetchingEnvironment arguments, Viewer viewer) {
    var filter = own(identified(arguments), viewer);
    filters.delete(filter.id());
    return new DeletedPayload(filter.id());
  }

  @MutationMapping
  DefaultPayload chooseDefaultTaskFilter(DataFetchingEnvironment arguments, Viewer viewer) {
    var id = input.value(arguments.getArgument(INPUT), Identified.class).id();
    if (id == null) {
      filters.forgetDefault(null, viewer);
      return new DefaultPayload(null);
    }
    filters.chooseDefault(visible(id, viewer).id(), viewer);
    return new DefaultPayload(visible(id, viewer));
  }

  /** All in one question; a filter that today's schema has no meaning for has no count. */
  @BatchMapping(typeName = "SavedTaskFilter", field = "count")
  Map<SavedTaskFilter, TotalCount> counts(
      List<SavedTaskFilter> saved, @ContextValue Viewer viewer) {
    var countable = new ArrayList<SavedTaskFilter>();
    var lists = new ArrayList<TaskSearch>();
    for (var filter : saved) {
      var list = list(filter, viewer);
      if (list != null) {
        countable.add(filter);
        lists.add(list);
      }
    }
    var counted = counts.of(lists);
    var byFilter = new HashMap<SavedTaskFilter, TotalCount>();
    for (var i = 0; i < countable.size(); i++) {
      byFilter.put(countable.get(i), counted.get(i));
    }
    return byFilter;
  }

  private @Nullable TaskSearch list(SavedTaskFilter filter, Viewer viewer) {
    try {
      var list = input.search(visibilities.of(viewer), filter.filter(), filter.search());
      TaskPages.check(list, input.orders(filter.orderBy()));
      return list;
    } catch (FlowbridgeException e) {
      return null;
    }
  }

  private UUID identified(DataFetchingEnvironment arguments) {
    var id = input.value(arguments.getArgument(INPUT), Identified.class).id();
    if (id == null) {
      throw FlowbridgeException.badInput("Expected the id of a saved filter");
    }
    return id;
  }

  private SavedTaskFilter visible(UUID id, Viewer viewer) {
    return filters.find(id, viewer).orElseThrow(() -> SaveTaskFilter.missing(id));
  }

  private SavedTaskFilter own(UUID id, Viewer viewer) {
    var filter = visible(id, viewer);
    if (!filter.owner().equals(viewer.name())) {
      throw FlowbridgeException.forbidden(
          "Expected a filter of yours, but '%s' is of %s".formatted(filter.name(), filter.owner()));
    }
    return filter;
  }
}
