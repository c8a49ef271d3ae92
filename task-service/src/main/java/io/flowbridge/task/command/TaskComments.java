package io.flowbridge.task.command;

import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskComment;
import io.flowbridge.task.bundle.BundleClient;
import io.flowbridge.task.bundle.TaskLookup;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people say about a task; the bundle keeps it. */
@Component
class TaskComments {
  private final TaskLookup tasks;
  private final CommandSender sender;
  private final BundleClient bundles;

  TaskComments(TaskLookup tasks, CommandSender sender, BundleClient bundles) {
    this.tasks = tasks;
    this.sender = sender;
    this.bundles = bundles;
  }

  record AddTaskComment(String id, String text) {}

  record EditTaskComment(String id, String commentId, String text) {}

  Task add(AddTaskComment command, Viewer viewer) {
    tasks.visible(command.id(), viewer);
    return sender.send(command.id(), "comment", null, Map.of("text", command.text()));
  }

  Task edit(EditTaskComment command, Viewer viewer) {
    tasks.visible(command.id(), viewer);
    return sender.send(
        command.id(),
        "edit-comment",
        null,
        Map.of("commentId", command.commentId(), "text", command.text()));
  }

  /** All comments of a task with their earlier texts, oldest first. */
  List<TaskComment> all(String id, Viewer viewer) {
    tasks.visible(id, viewer);
    return bundles.comments(id);
  }
}
