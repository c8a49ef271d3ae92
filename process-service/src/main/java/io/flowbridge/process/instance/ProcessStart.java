package io.flowbridge.process.instance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts a process where it begins: at its plain start event, or else at its only message. */
@Component
class ProcessStart {

  private final RuntimeService runtime;
  private final RepositoryService repository;

  ProcessStart(RuntimeService runtime, RepositoryService repository) {
    this.runtime = runtime;
    this.repository = repository;
  }

  ProcessInstance start(
      ProcessDefinition definition, @Nullable String businessKey, VariableMap variables) {
    String id = definition.getId();
    return onlyMessage(definition)
        .map(
            message ->
                runtime.startProcessInstanceByMessageAndProcessDefinitionId(
                    message, id, businessKey, variables))
        .orElseGet(() -> runtime.startProcessInstanceById(id, businessKey, variables));
  }

  private Optional<String> onlyMessage(ProcessDefinition definition) {
    Process process =
        repository
            .getBpmnModelInstance(definition.getId())
            .getModelElementById(definition.getKey());
    Collection<StartEvent> starts = process.getChildElementsByType(StartEvent.class);
    if (starts.stream().anyMatch(start -> start.getEventDefinitions().isEmpty())) {
      return Optional.empty();
    }
    List<String> messages =
        starts.stream()
            .flatMap(start -> start.getEventDefinitions().stream())
            .filter(MessageEventDefinition.class::isInstance)
            .map(event -> ((MessageEventDefinition) event).getMessage().getName())
            .toList();
    return messages.size() == 1 ? Optional.of(messages.get(0)) : Optional.empty();
  }
}
