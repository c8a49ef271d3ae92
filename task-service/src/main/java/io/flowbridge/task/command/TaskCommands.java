package io.flowbridge.task.command;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskCompleted;
import io.flowbridge.task.bundle.BundleClient;
import io.flowbridge.task.bundle.CommandResult;
import io.flowbridge.task.bundle.TaskLookup;
import io.flowbridge.task.directory.People;
import io.flowbridge.task.index.TaskWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands commands to the task's bundle and its answer to the index. */
@Component
class TaskCommands {
  private static final Logger log = LoggerFactory.getLogger(TaskCommands.class);

  private final TaskLookup tasks;
  private final BundleClient bundles;
  private final FormValidation forms;
  private final People people;
  private final TaskWriter writer;
  private final ApplicationEventPublisher publisher;

  TaskCommands(
      TaskLookup tasks,
      BundleClient bundles,
      FormValidation forms,
      People people,
      TaskWriter writer,
      ApplicationEventPublisher publisher) {
    this.tasks = tasks;
    this.bundles = bundles;
    this.forms = forms;
    this.people = people;
    this.writer = writer;
    this.publisher = publisher;
  }

  record ClaimTask(String id, @Nullable Integer version, boolean takeover) {}

  record UnclaimTask(String id, @Nullable Integer version) {}

  record AssignTask(String id, String assignee, @Nullable Integer version) {}

  record CompleteTask(
      String id, @Nullable Map<String, @Nullable Object> data, @Nullable Integer version) {}

  Task claim(ClaimTask command, Viewer viewer) {
    tasks.visible(command.id(), viewer);
    return send(command.id(), "claim", command.version(), Map.of("takeover", command.takeover()));
  }

  Task unclaim(UnclaimTask command, Viewer viewer) {
    tasks.visible(command.id(), viewer);
    return send(command.id(), "unclaim", command.version(), Map.of());
  }

  Task assign(AssignTask command, Viewer viewer) {
    if (command.assignee().isBlank()) {
      throw FlowbridgeException.badInput("Expected an assignee, but the name is blank");
    }
    people.requireAssignable(command.assignee(), tasks.visible(command.id(), viewer));
    return send(command.id(), "assign", command.version(), Map.of("assignee", command.assignee()));
  }

  Task complete(CompleteTask command, Viewer viewer, Locale language) {
    var task = tasks.visible(command.id(), viewer);
    var data = command.data() == null ? Map.<String, @Nullable Object>of() : command.data();
    var variables = forms.validated(task, data, language);
    var completed =
        send(command.id(), "complete", command.version(), Map.of("variables", variables));
    publisher.publishEvent(new TaskCompleted(command.id()));
    return completed;
  }

  private Task send(
      String id, String command, @Nullable Integer version, Map<String, ?> arguments) {
    var body = new HashMap<String, @Nullable Object>(arguments);
    if (version != null) {
      body.put("revision", version);
    }
    var result = bundles.command(id, command, body);
    index(result);
    return result.task();
  }

  /** The command is done whether the index can be told or not; if not, the bus will tell it. */
  private void index(CommandResult result) {
    try {
      var rejected = writer.writeSearchable(result.tasks());
      if (!rejected.isEmpty()) {
        log.warn("The index refuses tasks {}", rejected);
      }
    } catch (FlowbridgeException e) {
      log.warn("The index will see task {} later than its user", result.task().id(), e);
    }
  }
}
