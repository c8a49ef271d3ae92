package io.flowbridge.process.task;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.OnBehalfOf;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.Bundle;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands that change a task and do not complete it. */
@RestController
@RequestMapping("/internal/tasks/{id}")
class TaskChangeController {

  private static final int MAX_MESSAGE = 1_000;

  private final TaskUpdates updates;
  private final TaskDelegation delegation;
  private final TaskFailure failure;
  private final TaskAnswers answers;
  private final Bundle bundle;

  TaskChangeController(
      TaskUpdates updates,
      TaskDelegation delegation,
      TaskFailure failure,
      TaskAnswers answers,
      Bundle bundle) {
    this.updates = updates;
    this.delegation = delegation;
    this.failure = failure;
    this.answers = answers;
    this.bundle = bundle;
  }

  record Update(@Nullable Map<String, @Nullable Object> changes, @Nullable Integer revision) {}

  record Delegate(@Nullable String assignee, @Nullable Integer revision) {}

  record Resolve(@Nullable Integer revision) {}

  record Fail(@Nullable String code, @Nullable String message, @Nullable Integer revision) {}

  @PostMapping("/update")
  TaskAnswers.Answer update(
      @PathVariable String id, @RequestBody Update body, @OnBehalfOf Viewer viewer) {
    String task = bundle.requireEngineId(id, "task");
    TaskChanges changes = TaskChanges.of(body.changes(), Clock.systemUTC().instant());
    return answers.answer(task, () -> updates.update(viewer, task, changes, body.revision()));
  }

  @PostMapping("/delegate")
  TaskAnswers.Answer delegate(
      @PathVariable String id, @RequestBody Delegate body, @OnBehalfOf Viewer viewer) {
    String task = bundle.requireEngineId(id, "task");
    String assignee = required(body.assignee(), "an assignee");
    return answers.answer(task, () -> delegation.delegate(viewer, task, assignee, body.revision()));
  }

  @PostMapping("/resolve")
  TaskAnswers.Answer resolve(
      @PathVariable String id, @RequestBody Resolve body, @OnBehalfOf Viewer viewer) {
    String task = bundle.requireEngineId(id, "task");
    return answers.answer(task, () -> delegation.resolve(viewer, task, body.revision()));
  }

  @PostMapping("/fail")
  TaskAnswers.Answer fail(
      @PathVariable String id, @RequestBody Fail body, @OnBehalfOf Viewer viewer) {
    String task = bundle.requireEngineId(id, "task");
    String code = required(body.code(), "an error code");
    String message = body.message();
    if (message != null && message.length() > MAX_MESSAGE) {
      throw FlowbridgeException.badInput(
          "Expected a message of at most " + MAX_MESSAGE + " characters");
    }
    return answers.answer(task, () -> failure.fail(viewer, task, code, message, body.revision()));
  }

  private static String required(@Nullable String value, String what) {
    if (value == null || value.isBlank()) {
      throw FlowbridgeException.badInput("Expected " + what + ", but there is none");
    }
    return value;
  }
}
