package io.flowbridge.process.integration;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the elements that operators mend. To be used inside an engine command. */
@Component
public class FailedElements {

  private final ExternalTaskService externalTasks;
  private final IntegrationFacts facts;
  private final IntegrationInputs inputs;
  private final FailureRecords records;

  FailedElements(
      ExternalTaskService externalTasks,
      IntegrationFacts facts,
      IntegrationInputs inputs,
      FailureRecords records) {
    this.externalTasks = externalTasks;
    this.facts = facts;
    this.inputs = inputs;
    this.records = records;
  }

  /** Empty if the process does not wait at this element any more. */
  public Optional<FailedElement> find(String correlationId) {
    ExternalTaskEntity task =
        Context.getCommandContext().getExternalTaskManager().findExternalTaskById(correlationId);
    if (task == null || task.getExecution(false) == null) {
      return Optional.empty();
    }
    IntegrationElement element = IntegrationBehavior.elementOf(task);
    return element == null
        ? Optional.empty()
        : Optional.of(new FailedElement(task, element, externalTasks, facts, () -> inputs(task)));
  }

  private Map<String, @Nullable Object> inputs(ExternalTaskEntity task) {
    return inputs.of(task.getExecution(), records.edits(task.getId()));
  }
}
