package io.flowbridge.process.instance;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.OnBehalfOf;
import io.flowbridge.platform.Roles;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.Bundle;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/internal/process-instances")
class InstanceController {

  private final InstanceCommands commands;
  private final InstanceAnswers answers;
  private final Bundle bundle;

  InstanceController(InstanceCommands commands, InstanceAnswers answers, Bundle bundle) {
    this.commands = commands;
    this.answers = answers;
    this.bundle = bundle;
  }

  record Cancel(@Nullable String reason) {}

  @PostMapping
  InstanceAnswers.Answer start(@Valid @RequestBody StartRequest body, Viewer program) {
    if (body.isCase() && !program.hasRole(Roles.SERVICE)) {
      throw FlowbridgeException.forbidden(
          "Expected a service to start a case for somebody, but '%s' is none"
              .formatted(program.name()));
    }
    return answers.started(commands.start(body));
  }

  @PostMapping("/{id}/cancel")
  InstanceAnswers.Answer cancel(
      @PathVariable String id, @RequestBody Cancel body, @OnBehalfOf Viewer viewer) {
    String instance = bundle.engineId(id).orElseThrow(InstanceAnswers::notFound);
    String reason = Objects.requireNonNullElse(body.reason(), "cancelled by " + viewer.name());
    return answers.changed(instance, commands.cancel(viewer, instance, reason));
  }
}
