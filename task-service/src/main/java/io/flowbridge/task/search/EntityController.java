package io.flowbridge.task.search;

import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Task;
import io.flowbridge.task.index.TaskIndex;
import io.flowbridge.task.substitution.Visibilities;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.federation.EntityMapping;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** Where other subgraphs join in; one question to the index for all of a query's entities. */
@Controller
class EntityController {
  private final TaskIndex index;
  private final Visibilities visibilities;

  EntityController(TaskIndex index, Visibilities visibilities) {
    this.index = index;
    this.visibilities = visibilities;
  }

  @EntityMapping("Task")
  List<@Nullable Task> tasks(@Argument List<String> idList, @ContextValue Viewer viewer) {
    var found = index.findAll(new LinkedHashSet<>(idList), visibilities.of(viewer));
    var inOrder = new ArrayList<@Nullable Task>();
    idList.forEach(id -> inOrder.add(found.get(id)));
    return inOrder;
  }

  @EntityMapping("ServiceInstance")
  ServiceInstance serviceInstance(@Argument String id) {
    return new ServiceInstance(id);
  }

  @BatchMapping(typeName = "ServiceInstance", field = "tasks")
  List<List<Task>> tasksOfInstances(List<ServiceInstance> instances, @ContextValue Viewer viewer) {
    var ids = instances.stream().map(ServiceInstance::id).toList();
    var found = index.ofServiceInstances(ids, visibilities.of(viewer));
    return ids.stream().map(id -> found.getOrDefault(id, List.of())).toList();
  }
}
