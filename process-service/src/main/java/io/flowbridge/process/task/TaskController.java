package io.flowbridge.process.task;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.OnBehalfOf;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.Bundle;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/internal/tasks")
class TaskController {

  private final TaskCommands commands;
  private final TaskAnswers answers;
  private final Bundle bundle;

  TaskController(TaskCommands commands, TaskAnswers answers, Bundle bundle) {
    this.commands = commands;
    this.answers = answers;
    this.bundle = bundle;
  }

  record Claim(@Nullable Integer revision, boolean takeover) {}

  record Unclaim(@Nullable Integer revision) {}

  record Assign(@Nullable String assignee, @Nullable Integer revision) {}

  record Complete(@Nullable Map<String, @Nullable Object> variables, @Nullable Integer revision) {}

  @PostMapping("/{id}/claim")
  TaskAnswers.Answer claim(
      @PathVariable String id, @RequestBody Claim body, @OnBehalfOf Viewer viewer) {
    String task = engineId(id);
    return answers.answer(
        task, () -> commands.claim(viewer, task, body.revision(), body.takeover()));
  }

  @PostMapping("/{id}/unclaim")
  TaskAnswers.Answer unclaim(
      @PathVariable String id, @RequestBody Unclaim body, @OnBehalfOf Viewer viewer) {
    String task = engineId(id);
    return answers.answer(task, () -> commands.unclaim(viewer, task, body.revision()));
  }

  @PostMapping("/{id}/assign")
  TaskAnswers.Answer assign(
      @PathVariable String id, @RequestBody Assign body, @OnBehalfOf Viewer viewer) {
    String task = engineId(id);
    String assignee = body.assignee();
    if (assignee == null || assignee.isBlank()) {
      throw FlowbridgeException.badInput("Expected an assignee, but there is none");
    }
    return answers.answer(task, () -> commands.assign(viewer, task, assignee, body.revision()));
  }

  @PostMapping("/{id}/complete")
  TaskAnswers.Answer complete(
      @PathVariable String id, @RequestBody Complete body, @OnBehalfOf Viewer viewer) {
    String task = engineId(id);
    return answers.answer(
        task, () -> commands.complete(viewer, task, body.variables(), body.revision()));
  }

  private String engineId(String id) {
    return bundle.requireEngineId(id, "task");
  }
}
