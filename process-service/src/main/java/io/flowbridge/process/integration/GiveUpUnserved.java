package io.flowbridge.process.integration;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;

/** Makes an incident of a request that has waited long enough for its environment. */
record GiveUpUnserved(String taskId, Instant before, IntegrationFailures failures)
    implements Command<Boolean> {

  @Override
  public Boolean execute(CommandContext context) {
    ExternalTaskEntity task = context.getExternalTaskManager().findExternalTaskById(taskId);
    if (task == null || task.getExecution(false) == null || task.isSuspended()) {
      return false;
    }
    IntegrationElement element = IntegrationBehavior.elementOf(task);
    Date lockedUntil = task.getLockExpirationTime();
    if (element == null
        || element.environment() == null
        || !element.route().equals(task.getTopicName())
        || lockedUntil == null
        || !IntegrationLock.of(task.getWorkerId()).awaited()
        || lockedUntil.toInstant().minus(element.timeout()).isAfter(before)) {
      return false;
    }
    failures.giveUp(
        task,
        element,
        "no live artifact serves environment '%s'".formatted(element.environment()),
        null);
    return true;
  }
}
