package io.flowbridge.task.command;

import graphql.schema.DataFetchingEnvironment;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Task;
import io.flowbridge.task.command.TaskAttachments.AddTaskLink;
import io.flowbridge.task.command.TaskAttachments.RemoveTaskAttachment;
import io.flowbridge.task.input.TaskInput;
import java.util.List;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class TaskAttachmentController {
  private static final String INPUT = "input";
  private final TaskAttachments attachments;
  private final TaskInput input;

  TaskAttachmentController(TaskAttachments attachments, TaskInput input) {
    this.attachments = attachments;
    this.input = input;
  }

  record TaskPayload(Task task) {}

  @MutationMapping
  TaskPayload addTaskLink(DataFetchingEnvironment arguments, Viewer viewer) {
    var command = input.value(arguments.getArgument(INPUT), AddTaskLink.class);
    return new TaskPayload(attachments.addLink(command, viewer));
  }

  @MutationMapping
  TaskPayload removeTaskAttachment(DataFetchingEnvironment arguments, Viewer viewer) {
    var command = input.value(arguments.getArgument(INPUT), RemoveTaskAttachment.class);
    return new TaskPayload(attachments.remove(command, viewer));
  }

  @SchemaMapping
  List<ShownAttachment> attachments(Task task) {
    return task.attachments().stream()
        .map(attachment -> ShownAttachment.of(task.id(), attachment))
        .toList();
  }
}
