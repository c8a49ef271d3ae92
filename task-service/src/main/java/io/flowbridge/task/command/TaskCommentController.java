package io.flowbridge.task.command;

import graphql.schema.DataFetchingEnvironment;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskComment;
import io.flowbridge.task.command.TaskComments.AddTaskComment;
import io.flowbridge.task.command.TaskComments.EditTaskComment;
import io.flowbridge.task.input.TaskInput;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class TaskCommentController {
  private static final String INPUT = "input";
  private final TaskComments comments;
  private final TaskInput input;

  TaskCommentController(TaskComments comments, TaskInput input) {
    this.comments = comments;
    this.input = input;
  }

  record TaskPayload(Task task) {}

  @MutationMapping
  TaskPayload addTaskComment(DataFetchingEnvironment arguments, Viewer viewer) {
    var command = input.value(arguments.getArgument(INPUT), AddTaskComment.class);
    return new TaskPayload(comments.add(command, viewer));
  }

  @MutationMapping
  TaskPayload editTaskComment(DataFetchingEnvironment arguments, Viewer viewer) {
    var command = input.value(arguments.getArgument(INPUT), EditTaskComment.class);
    return new TaskPayload(comments.edit(command, viewer));
  }

  @QueryMapping
  List<TaskComment> taskComments(@Argument String id, Viewer viewer) {
    return comments.all(id, viewer);
  }
}
