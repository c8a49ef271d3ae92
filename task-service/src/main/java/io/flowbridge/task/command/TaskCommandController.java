package io.flowbridge.task.command;

import graphql.schema.DataFetchingEnvironment;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Task;
import io.flowbridge.task.command.TaskCommands.AssignTask;
import io.flowbridge.task.command.TaskCommands.ClaimTask;
import io.flowbridge.task.command.TaskCommands.CompleteTask;
import io.flowbridge.task.command.TaskCommands.UnclaimTask;
import io.flowbridge.task.input.TaskInput;
import java.util.Locale;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class TaskCommandController {
  private static final String INPUT = "input";
  private final TaskCommands commands;
  private final TaskInput input;

  TaskCommandController(TaskCommands commands, TaskInput input) {
    this.commands = commands;
    this.input = input;
  }

  /** What every command answers with. */
  record TaskPayload(Task task) {}

  @MutationMapping
  TaskPayload claimTask(DataFetchingEnvironment arguments, Viewer viewer) {
    var command = input.value(arguments.getArgument(INPUT), ClaimTask.class);
    return new TaskPayload(commands.claim(command, viewer));
  }

  @MutationMapping
  TaskPayload unclaimTask(DataFetchingEnvironment arguments, Viewer viewer) {
    var command = input.value(arguments.getArgument(INPUT), UnclaimTask.class);
    return new TaskPayload(commands.unclaim(command, viewer));
  }

  @MutationMapping
  TaskPayload assignTask(DataFetchingEnvironment arguments, Viewer viewer) {
    var command = input.value(arguments.getArgument(INPUT), AssignTask.class);
    return new TaskPayload(commands.assign(command, viewer));
  }

  @MutationMapping
  TaskPayload completeTask(DataFetchingEnvironment arguments, Viewer viewer, Locale language) {
    var command = input.value(arguments.getArgument(INPUT), CompleteTask.class);
    return new TaskPayload(commands.complete(command, viewer, language));
  }
}
