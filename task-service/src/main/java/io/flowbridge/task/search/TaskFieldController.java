package io.flowbridge.task.search;

import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskPermissions;
import io.flowbridge.task.index.SearchableData;
import io.flowbridge.task.substitution.Visibilities;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Fields of a task that its snapshot does not have under the same name. */
@Controller
class TaskFieldController {
  private final Visibilities visibilities;

  TaskFieldController(Visibilities visibilities) {
    this.visibilities = visibilities;
  }

  @SchemaMapping
  int version(Task task) {
    return task.revision();
  }

  @SchemaMapping
  @Nullable FormReference form(Task task) {
    return task.formKey() == null || task.formVersion() == null
        ? null
        : new FormReference(task.formKey(), task.formVersion());
  }

  @SchemaMapping
  @Nullable ServiceInstance serviceInstance(Task task) {
    return task.serviceInstanceId() == null ? null : new ServiceInstance(task.serviceInstanceId());
  }

  @SchemaMapping
  boolean dataFullyIndexed(Task task) {
    return SearchableData.isWhole(task);
  }

  @SchemaMapping
  TaskPermissions can(Task task, Viewer viewer) {
    return TaskPermissions.of(task, viewer, visibilities.of(viewer));
  }
}
