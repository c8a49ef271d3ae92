package io.flowbridge.process.integration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowbridge.process.outbox.Fact;
import io.flowbridge.process.outbox.FactType;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.jspecify.annotations.Nullable;

/** An element that waits for an answer or for an operator; every change is on the timeline. */
public final class FailedElement {

  private final ExternalTaskEntity task;
  private final IntegrationElement element;
  private final ExternalTaskService externalTasks;
  private final IntegrationFacts facts;
  private final Supplier<Map<String, @Nullable Object>> inputs;

  FailedElement(
      ExternalTaskEntity task,
      IntegrationElement element,
      ExternalTaskService externalTasks,
      IntegrationFacts facts,
      Supplier<Map<String, @Nullable Object>> inputs) {
    this.task = task;
    this.element = element;
    this.externalTasks = externalTasks;
    this.facts = facts;
    this.inputs = inputs;
  }

  public String type() {
    return element.type();
  }

  public int version() {
    return element.version();
  }

  /** Whether nothing more happens by itself. */
  public boolean isGivenUp() {
    return Objects.requireNonNullElse(task.getRetries(), 1) == 0;
  }

  public boolean isSuspended() {
    return task.isSuspended();
  }

  public boolean handles(String errorCode) {
    return BpmnErrors.isCaught(errorCode, task.getExecution());
  }

  /** What the next request will carry. */
  public Map<String, @Nullable Object> inputs() {
    return inputs.get();
  }

  /** The sweeper sends the request again. */
  public void retry(int retries, UnaryOperator<Fact> audit) {
    tell(FactType.INTEGRATION_RETRIED, audit);
    externalTasks.setRetries(task.getId(), retries);
  }

  public void complete(ObjectNode outputs, UnaryOperator<Fact> audit) {
    tell(FactType.INTEGRATION_RESOLVED, audit);
    task.complete(null, AnswerVariables.of(outputs));
  }

  public void raise(
      String errorCode,
      @Nullable String message,
      @Nullable ObjectNode data,
      UnaryOperator<Fact> audit) {
    tell(FactType.INTEGRATION_BUSINESS_ERROR, audit);
    task.bpmnError(errorCode, message, AnswerVariables.of(data));
  }

  private void tell(FactType type, UnaryOperator<Fact> audit) {
    facts.tell(type, task, element, IntegrationLock.of(task.getWorkerId()).attempt(), audit);
  }
}
