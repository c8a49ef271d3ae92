package io.flowbridge.process.integration;

import org.camunda.bpm.engine.impl.bpmn.behavior.ExternalTaskActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.jspecify.annotations.Nullable;

/**
 * Waits as an external task that is locked from the start, and asks the artifact with the
 * transaction.
 */
final class IntegrationBehavior extends ExternalTaskActivityBehavior {

  private final IntegrationElement element;
  private final IntegrationRequests requests;

  IntegrationBehavior(
      ExternalTaskActivityBehavior external,
      IntegrationElement element,
      IntegrationRequests requests) {
    super(null, external.getPriorityValueProvider());
    this.element = element;
    this.requests = requests;
  }

  /** The integration element an external task waits at; null if it waits at something else. */
  static @Nullable IntegrationElement elementOf(ExternalTaskEntity task) {
    return task.getExecution().getActivity().getActivityBehavior()
            instanceof IntegrationBehavior behavior
        ? behavior.element
        : null;
  }

  @Override
  public void execute(ActivityExecution execution) {
    var entity = (ExecutionEntity) execution;
    long priority =
        Context.getProcessEngineConfiguration()
            .getExternalTaskPriorityProvider()
            .determinePriority(entity, this, null);
    ExternalTaskEntity task = ExternalTaskEntity.createAndInsert(entity, element.route(), priority);
    task.setRetries(element.retries());
    requests.request(task, element, IntegrationLock.awaiting(1));
  }
}
