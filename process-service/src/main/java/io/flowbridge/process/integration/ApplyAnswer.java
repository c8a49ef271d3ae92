package io.flowbridge.process.integration;

import io.flowbridge.process.outbox.FactType;
import java.util.Objects;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;

/** Hands an answer to the process that waits for it, in one engine transaction. */
record ApplyAnswer(
    IntegrationAnswer answer,
    IntegrationFacts facts,
    FailureRecords records,
    IntegrationFailures failures,
    IgnoredAnswers ignored)
    implements Command<AnswerResult> {

  @Override
  public AnswerResult execute(CommandContext context) {
    ExternalTaskEntity task =
        context.getExternalTaskManager().findExternalTaskById(answer.correlationId());
    if (task == null || task.getExecution(false) == null) {
      ignored.nobodyWaits(answer, context);
      return AnswerResult.UNKNOWN;
    }
    IntegrationElement element = IntegrationBehavior.elementOf(task);
    if (element == null || !element.type().equals(answer.type())) {
      // For example one that was migrated to an element of another type.
      ignored.nobodyWaits(answer, context);
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
    over(task);
    facts.tell(
        FactType.INTEGRATION_COMPLETED,
        task,
        element,
        answer.attempt(),
        fact -> fact.with("artifact", answer.artifact()).with("answer", records.shown(answer)));
    task.complete(null, AnswerVariables.of(answer.outputs()));
    return AnswerResult.APPLIED;
  }

  private AnswerResult businessError(ExternalTaskEntity task, IntegrationElement element) {
    String code = Objects.requireNonNull(answer.errorCode());
    if (!BpmnErrors.isCaught(code, task.getExecution())) {
      if (!isOfCurrentAttempt(task)) {
        return superseded(task, element);
      }
      failures.giveUp(
          task,
          element,
          "business error %s is not caught by a boundary event%s".formatted(code, told()),
          answer);
      return AnswerResult.APPLIED;
    }
    over(task);
    facts.tell(
        FactType.INTEGRATION_BUSINESS_ERROR,
        task,
        element,
        answer.attempt(),
        fact ->
            fact.message(answer.message())
                .with("errorCode", code)
                .with("artifact", answer.artifact())
                .with("answer", records.shown(answer)));
    task.bpmnError(code, answer.message(), AnswerVariables.of(answer.errorData()));
    return AnswerResult.APPLIED;
  }

  private AnswerResult failure(ExternalTaskEntity task, IntegrationElement element) {
    if (!isOfCurrentAttempt(task)) {
      return superseded(task, element);
    }
    String cause = answer.message() == null ? "no reason given" : answer.message();
    if (answer.retryable()) {
      failures.retryLater(task, element, cause, answer);
    } else {
      failures.giveUp(task, element, cause, answer);
    }
    return AnswerResult.APPLIED;
  }

  private AnswerResult superseded(ExternalTaskEntity task, IntegrationElement element) {
    ignored.superseded(answer, task, element);
    return AnswerResult.SUPERSEDED;
  }

  /** What went well at once has no record to close. */
  private void over(ExternalTaskEntity task) {
    IntegrationLock lock = IntegrationLock.of(task.getWorkerId());
    if (lock.attempt() != 1 || !lock.awaited()) {
      records.answered(task.getId());
    }
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
