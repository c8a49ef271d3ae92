package io.flowbridge.process.integration;

import io.flowbridge.process.Bundle;
import io.flowbridge.process.outbox.Fact;
import io.flowbridge.process.outbox.FactType;
import io.flowbridge.process.outbox.Outbox;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * Shows answers that change nothing any more, on the timeline and at the failure they belong to.
 */
@Component
class IgnoredAnswers {

  private static final String TOO_LATE = "nobody waits for this answer any more";
  private static final String SUPERSEDED = "another attempt is under way, or its failure is known";

  private final Bundle bundle;
  private final Outbox outbox;
  private final IntegrationFacts facts;
  private final FailureRecords records;

  IgnoredAnswers(Bundle bundle, Outbox outbox, IntegrationFacts facts, FailureRecords records) {
    this.bundle = bundle;
    this.outbox = outbox;
    this.facts = facts;
    this.records = records;
  }

  void superseded(IntegrationAnswer answer, ExternalTaskEntity task, IntegrationElement element) {
    records.ignored(answer, SUPERSEDED);
    facts.tell(
        FactType.INTEGRATION_ANSWER_IGNORED,
        task,
        element,
        answer.attempt(),
        fact -> fact.message(SUPERSEDED).with("answer", records.shown(answer)));
  }

  /** Its process instance is the one the answer names, if the bundle ever had that one. */
  void nobodyWaits(IntegrationAnswer answer, CommandContext context) {
    records.ignored(answer, TOO_LATE);
    Optional.ofNullable(answer.processInstanceId())
        .flatMap(bundle::engineId)
        .map(context.getHistoricProcessInstanceManager()::findHistoricProcessInstance)
        .ifPresent(
            instance ->
                outbox.fact(
                    Fact.of(
                            FactType.INTEGRATION_ANSWER_IGNORED,
                            instance.getRootProcessInstanceId(),
                            ClockUtil.getCurrentTime().toInstant())
                        .message(TOO_LATE)
                        .with("correlationId", answer.correlationId())
                        .with("type", answer.type())
                        .with("version", answer.version())
                        .with("attempt", answer.attempt())
                        .with("answer", records.shown(answer))));
  }
}
