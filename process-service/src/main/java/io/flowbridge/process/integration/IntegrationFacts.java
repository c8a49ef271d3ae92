package io.flowbridge.process.integration;

import io.flowbridge.process.outbox.Fact;
import io.flowbridge.process.outbox.FactType;
import io.flowbridge.process.outbox.Outbox;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Tells the case's history what an integration did. */
@Component
class IntegrationFacts {

  private final Outbox outbox;

  IntegrationFacts(Outbox outbox) {
    this.outbox = outbox;
  }

  void tell(
      FactType type,
      ExternalTaskEntity task,
      IntegrationElement element,
      int attempt,
      UnaryOperator<Fact> details) {
    ExecutionEntity execution = task.getExecution();
    Fact fact =
        Fact.of(type, execution.getRootProcessInstanceId(), ClockUtil.getCurrentTime().toInstant())
            .activity(task.getActivityId(), execution.getCurrentActivityName(), "serviceTask")
            .with("correlationId", task.getId())
            .with("type", element.type())
            .with("version", element.version())
            .with("attempt", attempt);
    outbox.fact(details.apply(fact));
  }
}
