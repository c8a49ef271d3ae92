package io.flowbridge.process.instance;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.engine.EngineCommands;
import io.flowbridge.process.engine.EngineFailures;
import io.flowbridge.process.idempotency.IdempotencyKeys;
import io.flowbridge.process.outbox.Touched;
import io.flowbridge.process.variable.FormData;
import io.flowbridge.process.variable.PlatformVariables;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts and cancels process instances, each in one transaction of the engine. */
@Component
class InstanceCommands {

  private final EngineCommands engine;
  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final ProcessStart process;
  private final IdempotencyKeys keys;
  private final FormData formData;

  InstanceCommands(
      EngineCommands engine,
      RuntimeService runtime,
      RepositoryService repository,
      ProcessStart process,
      IdempotencyKeys keys,
      FormData formData) {
    this.engine = engine;
    this.runtime = runtime;
    this.repository = repository;
    this.process = process;
    this.keys = keys;
    this.formData = formData;
  }

  /** The engine's id of the instance, of the first one for a key that was used before. */
  String start(StartRequest request) {
    String key = request.idempotencyKey();
    Optional<String> known = key == null ? Optional.empty() : keys.instanceOf(key);
    if (known.isPresent()) {
      return known.get();
    }
    try {
      return engine.run(request.startedBy(), () -> startNow(request, key)).value();
    } catch (AlreadyStartedException another) {
      return keys.instanceOf(another.key()).orElseThrow();
    } catch (ProcessEngineException failed) {
      throw EngineFailures.ofProcess(
          "start process '" + request.processDefinitionKey() + "'", failed);
    }
  }

  private String startNow(StartRequest request, @Nullable String key) {
    ProcessDefinition definition = requireDefinition(request.processDefinitionKey());
    VariableMap variables = formData.changes(request.variables()).values();
    put(variables, PlatformVariables.SERVICE_INSTANCE_ID, request.serviceInstanceId());
    put(variables, PlatformVariables.SERVICE_KEY, request.serviceKey());
    put(variables, PlatformVariables.SERVICE_TITLE, request.serviceTitle());
    put(variables, PlatformVariables.STARTED_BY, request.startedBy());
    String id = process.start(definition, request.businessKey(), variables).getId();
    if (key != null && !keys.remember(key, id)) {
      throw new AlreadyStartedException(key);
    }
    return id;
  }

  private ProcessDefinition requireDefinition(String key) {
    ProcessDefinition found =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(key)
            .latestVersion()
            .active()
            .singleResult();
    if (found == null) {
      throw FlowbridgeException.notFound(
          "Expected a process definition '" + key + "', but there is none");
    }
    return found;
  }

  private static void put(VariableMap variables, String name, @Nullable String value) {
    if (value != null) {
      variables.put(name, value);
    }
  }

  /** Cancelling what has ended changes nothing. */
  Touched cancel(Viewer viewer, String id, String reason) {
    try {
      return engine
          .run(
              viewer.name(),
              () -> {
                ProcessInstance instance =
                    runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
                if (instance != null) {
                  requireRight(viewer, instance);
                  // Output mappings of what is cancelled would ask for variables it never set.
                  runtime.deleteProcessInstance(id, reason, false, true, true);
                }
                return id;
              })
          .touched();
    } catch (OptimisticLockingException changing) {
      throw new FlowbridgeException(
          "CONFLICT", "Expected to cancel the instance, but it is changing right now", changing);
    }
  }

  private void requireRight(Viewer viewer, ProcessInstance instance) {
    Object startedBy = runtime.getVariable(instance.getId(), PlatformVariables.STARTED_BY);
    if (!viewer.isOperator() && !Objects.equals(viewer.name(), startedBy)) {
      throw InstanceAnswers.notFound();
    }
  }
}
