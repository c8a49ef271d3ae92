package io.flowbridge.process.integration;

import io.flowbridge.process.outbox.FactType;
import java.util.Objects;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;

/** Hands an answer to the process that waits for it, in one engine transaction. */
record ApplyAnswer(IntegrationAnswer answer, IntegrationFacts facts, IntegrationFailures failures)
    implements Command<AnswerResult> {

  @Override
  public AnswerResult execute(CommandContext context) {
    ExternalTaskEntity task =
        context.getExternalTaskManager().findExternalTaskById(answer.correlationId());
    if (task == null || task.getExecution(false) == null) {
      return AnswerResult.UNKNOWN;
    }
    IntegrationElement element = IntegrationBehavior.elementOf(task);
    if (element == null || !element.type().equals(answer.type())) {
      return AnswerResult.UNKNOWN;
    }
    if (task.isSuspended()) {
      return AnswerResult.SUSPENDED;
    }
    return switch (answer.outcome()) {
      case COMPLETED -> complete(task, element);
      case BUSINESS_ERROR -> businessError(task, element);
      case FAILURE -> failure(task, element);
    };
  }

  private AnswerResult complete(ExternalTaskEntity task, IntegrationElement element) {
    facts.tell(
        FactType.INTEGRATION_COMPLETED,
        task,
        element,
        answer.attempt(),
        fact -> fact.with("artifact", answer.artifact()));
    task.complete(null, AnswerVariables.of(answer.outputs()));
    return AnswerResult.APPLIED;
  }

  private AnswerResult businessError(ExternalTaskEntity task, IntegrationElement element) {
    String code = Objects.requireNonNull(answer.errorCode());
    if (!BpmnErrors.isCaught(code, task.getExecution())) {
      if (!isOfCurrentAttempt(task)) {
        return AnswerResult.SUPERSEDED;
      }
      failures.giveUp(
          task,
          element,
          "business error %s is not caught by a boundary event%s".formatted(code, told()));
      return AnswerResult.APPLIED;
    }
    facts.tell(
        FactType.INTEGRATION_BUSINESS_ERROR,
        task,
        element,
        answer.attempt(),
        fact ->
            fact.message(answer.message())
                .with("errorCode", code)
                .with("artifact", answer.artifact()));
    task.bpmnError(code, answer.message(), AnswerVariables.of(answer.errorData()));
    return AnswerResult.APPLIED;
  }

  private AnswerResult failure(ExternalTaskEntity task, IntegrationElement element) {
    if (!isOfCurrentAttempt(task)) {
      return AnswerResult.SUPERSEDED;
    }
    String cause = answer.message() == null ? "no reason given" : answer.message();
    if (answer.retryable()) {
      failures.retryLater(task, element, cause, answer.retryAfter());
    } else {
      failures.giveUp(task, element, cause);
    }
    return AnswerResult.APPLIED;
  }

  /** A failure counts once, and not any more when another attempt is under way. */
  private boolean isOfCurrentAttempt(ExternalTaskEntity task) {
    IntegrationLock lock = IntegrationLock.of(task.getWorkerId());
    return lock.awaited() && lock.attempt() <= answer.attempt();
  }

  private String told() {
    return answer.message() == null ? "" : ": " + answer.message();
  }
}
