package io.flowbridge.task.command;

import graphql.schema.DataFetchingEnvironment;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskClaimed;
import io.flowbridge.task.TaskCompleted;
import io.flowbridge.task.bundle.CommandResult;
import io.flowbridge.task.command.BulkProgress.BulkOperation;
import io.flowbridge.task.input.TaskInput;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The commands that take many tasks at once. */
@Controller
class BulkTaskController {
  private static final List<String> SELECTION = List.of("ids", "filter", "search", "operationId");

  private final BulkCommands bulk;
  private final BulkProgress progress;
  private final CommandSender sender;
  private final Assignees assignees;
  private final FormValidation forms;
  private final ApplicationEventPublisher publisher;
  private final TaskInput input;

  BulkTaskController(
      BulkCommands bulk,
      BulkProgress progress,
      CommandSender sender,
      Assignees assignees,
      FormValidation forms,
      ApplicationEventPublisher publisher,
      TaskInput input) {
    this.bulk = bulk;
    this.progress = progress;
    this.sender = sender;
    this.assignees = assignees;
    this.forms = forms;
    this.publisher = publisher;
    this.input = input;
  }

  @QueryMapping
  @Nullable BulkOperation bulkOperation(@Argument String id, Viewer viewer) {
    return progress.find(uuid(id), viewer.name()).orElse(null);
  }

  @MutationMapping
  BulkResult claimTasks(DataFetchingEnvironment arguments, Viewer viewer) {
    var takeover = Map.of("takeover", Boolean.TRUE.equals(given(arguments).get("takeover")));
    return run(
        "claim",
        arguments,
        viewer,
        task -> {
          var claimed = deliver(task, "claim", takeover);
          publisher.publishEvent(new TaskClaimed(claimed.task(), viewer.name()));
          return claimed;
        });
  }

  @MutationMapping
  BulkResult unclaimTasks(DataFetchingEnvironment arguments, Viewer viewer) {
    return run("unclaim", arguments, viewer, task -> deliver(task, "unclaim", Map.of()));
  }

  @MutationMapping
  BulkResult assignTasks(DataFetchingEnvironment arguments, Viewer viewer) {
    var assignee = String.valueOf(given(arguments).get("assignee"));
    return run(
        "assign",
        arguments,
        viewer,
        task -> {
          assignees.require(assignee, task);
          return deliver(task, "assign", Map.of("assignee", assignee));
        });
  }

  @MutationMapping
  BulkResult completeTasks(DataFetchingEnvironment arguments, Viewer viewer, Locale language) {
    Map<String, @Nullable Object> data = input.object(given(arguments).get("data"));
    return run(
        "complete",
        arguments,
        viewer,
        task -> {
          var variables = forms.validated(task, data, language);
          var completed = deliver(task, "complete", Map.of("variables", variables));
          publisher.publishEvent(new TaskCompleted(task.id()));
          return completed;
        });
  }

  /** What is left out of the input stays as it is; a null in it removes. */
  @MutationMapping
  BulkResult updateTasks(DataFetchingEnvironment arguments, Viewer viewer) {
    var changes = new HashMap<>(given(arguments));
    changes.keySet().removeAll(SELECTION);
    return run(
        "update", arguments, viewer, task -> deliver(task, "update", Map.of("changes", changes)));
  }

  @MutationMapping
  BulkResult deferTasks(DataFetchingEnvironment arguments, Viewer viewer) {
    var changes = new HashMap<>(given(arguments));
    changes.keySet().removeAll(SELECTION);
    return run(
        "defer", arguments, viewer, task -> deliver(task, "update", Map.of("changes", changes)));
  }

  private BulkResult run(
      String name,
      DataFetchingEnvironment arguments,
      Viewer viewer,
      Function<Task, CommandResult> command) {
    var given = new HashMap<>(given(arguments));
    given.keySet().retainAll(SELECTION);
    var filter = given.remove("filter");
    if (given.get("operationId") instanceof String id) {
      given.put("operationId", uuid(id));
    }
    var selection = input.value(given, BulkSelection.class).withFilter(filter);
    return bulk.run(selection, name, viewer, command);
  }

  private CommandResult deliver(Task task, String command, Map<String, ?> body) {
    return sender.deliver(task.id(), command, null, body);
  }

  private static Map<String, @Nullable Object> given(DataFetchingEnvironment arguments) {
    Map<String, @Nullable Object> input = arguments.getArgument("input");
    return input == null ? Map.of() : input;
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw FlowbridgeException.badInput(
          "Expected a UUID as id of an operation, but got '" + id + "'");
    }
  }
}
