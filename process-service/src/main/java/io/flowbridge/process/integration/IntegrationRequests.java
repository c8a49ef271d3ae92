package io.flowbridge.process.integration;

import io.flowbridge.process.Bundle;
import io.flowbridge.process.outbox.FactType;
import io.flowbridge.process.outbox.Outbox;
import io.flowbridge.process.outbox.OutboxMessage;
import java.time.Instant;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Locks an external task for one attempt and puts the request into the same transaction. */
@Component
class IntegrationRequests {

  private final Bundle bundle;
  private final Outbox outbox;
  private final IntegrationInputs inputs;
  private final IntegrationFacts facts;

  IntegrationRequests(
      Bundle bundle, Outbox outbox, IntegrationInputs inputs, IntegrationFacts facts) {
    this.bundle = bundle;
    this.outbox = outbox;
    this.inputs = inputs;
    this.facts = facts;
  }

  void request(ExternalTaskEntity task, IntegrationElement element, IntegrationLock lock) {
    task.lock(lock.worker(), element.timeout().toMillis());
    IntegrationRequest request = requestFor(task, element, lock.attempt());
    outbox.message(
        new OutboxMessage(
            IntegrationRequest.TOPIC_PREFIX + element.type(),
            element.ordered() ? request.processInstanceId() : request.correlationId(),
            IntegrationRequest.EVENT_TYPE,
            request.correlationId(),
            IntegrationRequest.SCHEMA,
            request));
    facts.tell(
        FactType.INTEGRATION_REQUESTED,
        task,
        element,
        lock.attempt(),
        fact -> fact.with("deadline", request.deadline().toString()));
  }

  private IntegrationRequest requestFor(
      ExternalTaskEntity task, IntegrationElement element, int attempt) {
    ExecutionEntity execution = task.getExecution();
    Instant deadline = ClockUtil.getCurrentTime().toInstant().plus(element.timeout());
    return new IntegrationRequest(
        task.getId(),
        element.type(),
        element.version(),
        attempt,
        element.environment(),
        bundle.name(),
        bundle.globalId(execution.getRootProcessInstanceId()),
        execution.getVariable("fb_serviceInstanceId") instanceof String id ? id : null,
        execution.getProcessBusinessKey(),
        task.getActivityId(),
        deadline,
        inputs.of(execution));
  }
}
