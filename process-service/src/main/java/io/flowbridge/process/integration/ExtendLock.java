package io.flowbridge.process.integration;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;

/**
 * Starts an element's timeout anew because its artifact still works. Of an attempt that is over, or
 * in an instance that is suspended, it changes nothing.
 */
record ExtendLock(IntegrationProgress progress) implements Command<Boolean> {

  @Override
  public Boolean execute(CommandContext context) {
    ExternalTaskEntity task =
        context.getExternalTaskManager().findExternalTaskById(progress.correlationId());
    if (task == null || task.getExecution(false) == null || task.isSuspended()) {
      return false;
    }
    IntegrationElement element = IntegrationBehavior.elementOf(task);
    IntegrationLock lock = IntegrationLock.of(task.getWorkerId());
    if (element == null
        || !element.type().equals(progress.type())
        || !lock.awaited()
        || lock.attempt() != progress.attempt()) {
      return false;
    }
    task.lock(lock.worker(), element.timeout().toMillis());
    return true;
  }
}
