package io.flowbridge.process.integration;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;

/**
 * Makes an incident of an answer that the process cannot go on with, for example a failing output.
 */
record FailUnusableAnswer(IntegrationAnswer answer, String cause, IntegrationFailures failures)
    implements Command<AnswerResult> {

  @Override
  public AnswerResult execute(CommandContext context) {
    ExternalTaskEntity task =
        context.getExternalTaskManager().findExternalTaskById(answer.correlationId());
    if (task == null || task.isSuspended()) {
      return task == null ? AnswerResult.UNKNOWN : AnswerResult.SUSPENDED;
    }
    IntegrationElement element = IntegrationBehavior.elementOf(task);
    if (element == null) {
      return AnswerResult.UNKNOWN;
    }
    failures.giveUp(task, element, "the process cannot go on with the answer: " + cause, answer);
    return AnswerResult.UNUSABLE;
  }
}
