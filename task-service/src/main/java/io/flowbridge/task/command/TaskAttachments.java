package io.flowbridge.task.command;

import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Task;
import io.flowbridge.task.bundle.TaskLookup;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Links of a task, and what becomes of any attachment; the bundle keeps them. */
@Component
class TaskAttachments {
  private final TaskLookup tasks;
  private final CommandSender sender;

  TaskAttachments(TaskLookup tasks, CommandSender sender) {
    this.tasks = tasks;
    this.sender = sender;
  }

  record AddTaskLink(String id, String name, String url, @Nullable String description) {}

  record RemoveTaskAttachment(String id, String attachmentId) {}

  Task addLink(AddTaskLink command, Viewer viewer) {
    tasks.visible(command.id(), viewer);
    var link = new HashMap<String, @Nullable Object>();
    link.put("name", command.name());
    link.put("url", command.url());
    link.put("description", command.description());
    return sender.send(command.id(), "link", null, link);
  }

  Task remove(RemoveTaskAttachment command, Viewer viewer) {
    tasks.visible(command.id(), viewer);
    return sender.send(
        command.id(), "remove-attachment", null, Map.of("attachmentId", command.attachmentId()));
  }
}
