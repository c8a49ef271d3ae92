package io.flowbridge.process.failure;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.process.Bundle;
import io.flowbridge.process.engine.EngineCommands;
import io.flowbridge.process.engine.EngineFailures;
import io.flowbridge.process.integration.FailedElement;
import io.flowbridge.process.integration.FailedElements;
import io.flowbridge.process.variable.Redaction;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.stereotype.Component;

/**
 * Changes a failure that waits for an operator, in one transaction of the engine. Whoever comes
 * second waits for the row and then sees that it is not open any more.
 */
@Component
class OpenFailures {

  /** It is not for an operator to mend, or not any more; {@code state} says what it is. */
  static final String FAILURE_NOT_OPEN = "FAILURE_NOT_OPEN";

  private final Bundle bundle;
  private final EngineCommands engine;
  private final Failures failures;
  private final FailedElements elements;
  private final Redaction redaction;

  OpenFailures(
      Bundle bundle,
      EngineCommands engine,
      Failures failures,
      FailedElements elements,
      Redaction redaction) {
    this.bundle = bundle;
    this.engine = engine;
    this.failures = failures;
    this.elements = elements;
    this.redaction = redaction;
  }

  /** Answers with the failure as it is after the change. */
  IntegrationFailure change(
      String command,
      String id,
      Audit audit,
      BiConsumer<IntegrationFailure, FailedElement> change) {
    String correlationId = bundle.requireEngineId(id, "failure");
    try {
      engine.run(
          audit.viewer().name(),
          () -> {
            IntegrationFailure failure = failures.lock(correlationId).orElseThrow(() -> none(id));
            change.accept(failure, open(command, failure));
            return failure;
          });
      return failures.find(correlationId).orElseThrow(() -> none(id));
    } catch (OptimisticLockingException e) {
      throw new FlowbridgeException(
          ErrorCodes.CONFLICT,
          "Expected to %s failure '%s', but it is changing right now".formatted(command, id),
          e);
    } catch (ProcessEngineException e) {
      throw EngineFailures.ofProcess("%s failure '%s'".formatted(command, id), e);
    }
  }

  JsonNode shown(JsonNode value) {
    return redaction.show(value);
  }

  private FailedElement open(String command, IntegrationFailure failure) {
    var element = elements.find(failure.correlationId()).orElse(null);
    if (!failure.isOpen() || element == null || !element.isGivenUp()) {
      throw refusal(command, failure, OpenFailures.stateOf(failure));
    }
    if (element.isSuspended()) {
      throw refusal(command, failure, "its process instance is suspended");
    }
    return element;
  }

  private static String stateOf(IntegrationFailure failure) {
    var resolution = failure.resolution();
    if (resolution != null) {
      return resolution.by() == null
          ? "an answer ended it at " + resolution.at()
          : "%s ended it at %s".formatted(resolution.by(), resolution.at());
    }
    return failure.state() == IntegrationFailure.State.RETRYING
        ? "it is being tried again"
        : "its process does not wait for it any more";
  }

  private static FlowbridgeException refusal(
      String command, IntegrationFailure failure, String why) {
    return new FlowbridgeException(
            FAILURE_NOT_OPEN,
            "Expected to %s failure '%s', but %s".formatted(command, failure.id(), why))
        .with("state", failure.state().name());
  }

  private static FlowbridgeException none(String id) {
    return FlowbridgeException.notFound("Expected a failure '%s', but there is none".formatted(id));
  }
}
