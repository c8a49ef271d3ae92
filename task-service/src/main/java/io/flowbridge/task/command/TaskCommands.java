package io.flowbridge.task.command;

import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskClaimed;
import io.flowbridge.task.TaskCompleted;
import io.flowbridge.task.bundle.TaskLookup;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who works a task, and its completion. */
@Component
class TaskCommands {
  private final TaskLookup tasks;
  private final CommandSender sender;
  private final Assignees assignees;
  private final FormValidation forms;
  private final ApplicationEventPublisher publisher;

  TaskCommands(
      TaskLookup tasks,
      CommandSender sender,
      Assignees assignees,
      FormValidation forms,
      ApplicationEventPublisher publisher) {
    this.tasks = tasks;
    this.sender = sender;
    this.assignees = assignees;
    this.forms = forms;
    this.publisher = publisher;
  }

  record ClaimTask(String id, @Nullable Integer version, boolean takeover) {}

  record UnclaimTask(String id, @Nullable Integer version) {}

  record AssignTask(String id, String assignee, @Nullable Integer version) {}

  record CompleteTask(
      String id, @Nullable Map<String, @Nullable Object> data, @Nullable Integer version) {}

  Task claim(ClaimTask command, Viewer viewer) {
    tasks.visible(command.id(), viewer);
    var claimed =
        sender.deliver(
            command.id(), "claim", command.version(), Map.of("takeover", command.takeover()));
    publisher.publishEvent(new TaskClaimed(claimed.task(), viewer.name()));
    sender.index(claimed.tasks());
    return claimed.task();
  }

  Task unclaim(UnclaimTask command, Viewer viewer) {
    tasks.visible(command.id(), viewer);
    return sender.send(command.id(), "unclaim", command.version(), Map.of());
  }

  Task assign(AssignTask command, Viewer viewer) {
    var task = tasks.visible(command.id(), viewer);
    assignees.require(command.assignee(), task);
    return sender.send(
        command.id(), "assign", command.version(), Map.of("assignee", command.assignee()));
  }

  Task complete(CompleteTask command, Viewer viewer, Locale language) {
    var task = tasks.visible(command.id(), viewer);
    var data = command.data() == null ? Map.<String, @Nullable Object>of() : command.data();
    var variables = forms.validated(task, data, language);
    var completed =
        sender.send(command.id(), "complete", command.version(), Map.of("variables", variables));
    publisher.publishEvent(new TaskCompleted(command.id()));
    return completed;
  }
}
