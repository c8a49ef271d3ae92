package io.flowbridge.process.integration;

import java.util.Date;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Starts the next attempt of a request whose time is over, unless it has used up its retries. */
record RequestAgain(String taskId, IntegrationRequests requests, IntegrationFailures failures)
    implements Command<Boolean> {

  @Override
  public Boolean execute(CommandContext context) {
    ExternalTaskEntity task = context.getExternalTaskManager().findExternalTaskById(taskId);
    if (task == null || task.getExecution(false) == null || !isDue(task)) {
      return false;
    }
    IntegrationElement element = IntegrationBehavior.elementOf(task);
    if (element == null) {
      return false;
    }
    IntegrationLock lock = IntegrationLock.of(task.getWorkerId());
    boolean goesOn = !lock.awaited() || failures.timedOut(task, element);
    if (goesOn) {
      requests.request(task, element, lock.next());
    }
    return goesOn;
  }

  /** Another node may have been quicker than the list this id comes from. */
  private static boolean isDue(ExternalTaskEntity task) {
    Date lockedUntil = task.getLockExpirationTime();
    return !task.isSuspended()
        && task.areRetriesLeft()
        && (lockedUntil == null
            || !lockedUntil.toInstant().isAfter(ClockUtil.getCurrentTime().toInstant()));
  }
}
