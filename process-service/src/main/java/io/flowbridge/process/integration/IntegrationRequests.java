package io.flowbridge.process.integration;

import io.flowbridge.process.Bundle;
import io.flowbridge.process.outbox.FactType;
import io.flowbridge.process.outbox.Outbox;
import io.flowbridge.process.outbox.OutboxMessage;
import io.flowbridge.process.variable.Redaction;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Locks an external task for one attempt and puts the request into the same transaction. */
@Component
class IntegrationRequests {

  private final Bundle bundle;
  private final Outbox outbox;
  private final IntegrationInputs inputs;
  private final IntegrationFacts facts;
  private final FailureRecords records;
  private final Redaction redaction;

  IntegrationRequests(
      Bundle bundle,
      Outbox outbox,
      IntegrationInputs inputs,
      IntegrationFacts facts,
      FailureRecords records,
      Redaction redaction) {
    this.bundle = bundle;
    this.outbox = outbox;
    this.inputs = inputs;
    this.facts = facts;
    this.records = records;
    this.redaction = redaction;
  }

  void request(ExternalTaskEntity task, IntegrationElement element, IntegrationLock lock) {
    task.lock(lock.worker(), element.timeout().toMillis());
    // The element may be another one since its instance was migrated.
    task.setTopicName(element.route());
    // Only what failed before can have been edited.
    Map<String, @Nullable Object> edits =
        lock.attempt() > 1 ? records.edits(task.getId()) : Map.of();
    IntegrationRequest request = requestFor(task, element, lock.attempt(), edits);
    outbox.message(
        new OutboxMessage(
            IntegrationRequest.TOPIC_PREFIX + element.route(),
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
        fact ->
            fact.with("deadline", request.deadline().toString())
                .with("environment", element.environment())
                .with("inputs", redaction.show(inputs.shown(task.getExecution(), edits))));
  }

  private IntegrationRequest requestFor(
      ExternalTaskEntity task,
      IntegrationElement element,
      int attempt,
      Map<String, @Nullable Object> edits) {
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
        inputs.of(execution, edits));
  }
}
