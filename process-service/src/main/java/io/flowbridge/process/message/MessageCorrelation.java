package io.flowbridge.process.message;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.engine.EngineCommands;
import io.flowbridge.process.engine.EngineFailures;
import io.flowbridge.process.idempotency.IdempotencyKeys;
import io.flowbridge.process.variable.FormData;
import io.flowbridge.process.variable.PlatformVariables;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.springframework.stereotype.Component;

/** Hands a message to the one instance that waits for it, once for each idempotency key. */
@Component
class MessageCorrelation {

  /** Apart from the keys of starts. */
  private static final String PREFIX = "message:";

  private final EngineCommands engine;
  private final RuntimeService runtime;
  private final FormData formData;
  private final IdempotencyKeys keys;

  MessageCorrelation(
      EngineCommands engine, RuntimeService runtime, FormData formData, IdempotencyKeys keys) {
    this.engine = engine;
    this.runtime = runtime;
    this.formData = formData;
    this.keys = keys;
  }

  /** The engine's id of the instance that took the message. */
  String correlate(CorrelateMessageInput input, Viewer viewer) {
    String key = input.idempotencyKey();
    Optional<String> before = key == null ? Optional.empty() : keys.instanceOf(PREFIX + key);
    if (before.isPresent()) {
      return before.get();
    }
    try {
      return engine.run(viewer.name(), () -> correlateNow(input)).value();
    } catch (AlreadyCorrelatedException e) {
      return keys.instanceOf(PREFIX + e.key).orElseThrow();
    } catch (OptimisticLockingException e) {
      throw new FlowbridgeException(
          ErrorCodes.CONFLICT, "Expected to correlate, but the instance is changing right now", e);
    } catch (ProcessEngineException e) {
      throw EngineFailures.ofProcess("correlate message '" + input.name() + "'", e);
    }
  }

  private String correlateNow(CorrelateMessageInput input) {
    Execution waiting = theOneWaiting(input);
    String instance = waiting.getProcessInstanceId();
    String key = input.idempotencyKey();
    if (key != null && !keys.remember(PREFIX + key, instance)) {
      throw new AlreadyCorrelatedException(key);
    }
    runtime.messageEventReceived(
        input.name(), waiting.getId(), formData.changes(input.variables()).values());
    return instance;
  }

  private Execution theOneWaiting(CorrelateMessageInput input) {
    ExecutionQuery query =
        runtime.createExecutionQuery().messageEventSubscriptionName(input.name());
    if (input.businessKey() != null) {
      query.processInstanceBusinessKey(input.businessKey());
    }
    if (input.serviceInstanceId() != null) {
      query.processVariableValueEquals(
          PlatformVariables.SERVICE_INSTANCE_ID, input.serviceInstanceId());
    }
    List<Execution> waiting = query.listPage(0, 2);
    if (waiting.isEmpty()) {
      throw FlowbridgeException.notFound(
          "Expected an instance waiting for message '%s', but there is none"
              .formatted(input.name()));
    }
    if (waiting.size() > 1) {
      throw FlowbridgeException.badInput(
          "Expected one instance waiting for message '%s', but there are several: name its case"
              .formatted(input.name()));
    }
    return waiting.get(0);
  }

  /** Undoes a correlation whose key another transaction used first. */
  private static final class AlreadyCorrelatedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    AlreadyCorrelatedException(String key) {
      super("The key '" + key + "' was used already");
      this.key = key;
    }
  }
}
