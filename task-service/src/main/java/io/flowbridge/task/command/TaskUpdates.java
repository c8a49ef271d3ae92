package io.flowbridge.task.command;

import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Task;
import io.flowbridge.task.bundle.TaskLookup;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said about a task, who works it for whom, and its end by a business error. */
@Component
class TaskUpdates {
  private static final String FOLLOW_UP_AT = "followUpAt";

  private final TaskLookup tasks;
  private final CommandSender sender;
  private final Assignees assignees;

  TaskUpdates(TaskLookup tasks, CommandSender sender, Assignees assignees) {
    this.tasks = tasks;
    this.sender = sender;
    this.assignees = assignees;
  }

  record DeferTask(String id, Instant followUpAt, @Nullable Integer version) {}

  record UndeferTask(String id, @Nullable Integer version) {}

  record DelegateTask(String id, String assignee, @Nullable Integer version) {}

  record ResolveTask(String id, @Nullable Integer version) {}

  record FailTask(String id, String code, @Nullable String message, @Nullable Integer version) {}

  /**
   * @param changes only what is to be different; a null removes
   */
  Task update(
      String id, Map<String, @Nullable Object> changes, @Nullable Integer version, Viewer viewer) {
    tasks.visible(id, viewer);
    return sender.send(id, "update", version, Map.of("changes", changes));
  }

  Task defer(DeferTask command, Viewer viewer) {
    return update(
        command.id(), Map.of(FOLLOW_UP_AT, command.followUpAt()), command.version(), viewer);
  }

  Task undefer(UndeferTask command, Viewer viewer) {
    var nothing = new HashMap<String, @Nullable Object>();
    nothing.put(FOLLOW_UP_AT, null);
    return update(command.id(), nothing, command.version(), viewer);
  }

  Task delegate(DelegateTask command, Viewer viewer) {
    var task = tasks.visible(command.id(), viewer);
    assignees.require(command.assignee(), task);
    return sender.send(
        command.id(), "delegate", command.version(), Map.of("assignee", command.assignee()));
  }

  Task resolve(ResolveTask command, Viewer viewer) {
    tasks.visible(command.id(), viewer);
    return sender.send(command.id(), "resolve", command.version(), Map.of());
  }

  Task fail(FailTask command, Viewer viewer) {
    tasks.visible(command.id(), viewer);
    var arguments = new HashMap<String, @Nullable Object>();
    arguments.put("code", command.code());
    arguments.put("message", command.message());
    return sender.send(command.id(), "fail", command.version(), arguments);
  }
}
