package io.flowbridge.task.command;

import graphql.schema.DataFetchingEnvironment;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Task;
import io.flowbridge.task.command.TaskUpdates.DeferTask;
import io.flowbridge.task.command.TaskUpdates.DelegateTask;
import io.flowbridge.task.command.TaskUpdates.FailTask;
import io.flowbridge.task.command.TaskUpdates.ResolveTask;
import io.flowbridge.task.command.TaskUpdates.UndeferTask;
import io.flowbridge.task.input.TaskInput;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class TaskUpdateController {
  private static final String INPUT = "input";
  private final TaskUpdates updates;
  private final TaskCreation creation;
  private final TaskInput input;

  TaskUpdateController(TaskUpdates updates, TaskCreation creation, TaskInput input) {
    this.updates = updates;
    this.creation = creation;
    this.input = input;
  }

  /** What every command answers with. */
  record TaskPayload(Task task) {}

  @MutationMapping
  TaskPayload createTask(DataFetchingEnvironment arguments) {
    Map<String, @Nullable Object> given =
        Objects.requireNonNull(arguments.<Map<String, @Nullable Object>>getArgument(INPUT));
    return new TaskPayload(creation.create(given));
  }

  /** What is left out of the input stays as it is; a null in it removes. */
  @MutationMapping
  TaskPayload updateTask(DataFetchingEnvironment arguments, Viewer viewer) {
    Map<String, @Nullable Object> given =
        Objects.requireNonNull(arguments.<Map<String, @Nullable Object>>getArgument(INPUT));
    var wanted = new HashMap<>(given);
    var id = String.valueOf(wanted.remove("id"));
    var version = (Integer) wanted.remove("version");
    return new TaskPayload(updates.update(id, wanted, version, viewer));
  }

  @MutationMapping
  TaskPayload deferTask(DataFetchingEnvironment arguments, Viewer viewer) {
    return new TaskPayload(updates.defer(command(arguments, DeferTask.class), viewer));
  }

  @MutationMapping
  TaskPayload undeferTask(DataFetchingEnvironment arguments, Viewer viewer) {
    return new TaskPayload(updates.undefer(command(arguments, UndeferTask.class), viewer));
  }

  @MutationMapping
  TaskPayload delegateTask(DataFetchingEnvironment arguments, Viewer viewer) {
    return new TaskPayload(updates.delegate(command(arguments, DelegateTask.class), viewer));
  }

  @MutationMapping
  TaskPayload resolveTask(DataFetchingEnvironment arguments, Viewer viewer) {
    return new TaskPayload(updates.resolve(command(arguments, ResolveTask.class), viewer));
  }

  @MutationMapping
  TaskPayload failTask(DataFetchingEnvironment arguments, Viewer viewer) {
    return new TaskPayload(updates.fail(command(arguments, FailTask.class), viewer));
  }

  private <T> T command(DataFetchingEnvironment arguments, Class<T> type) {
    return input.value(arguments.getArgument(INPUT), type);
  }
}
