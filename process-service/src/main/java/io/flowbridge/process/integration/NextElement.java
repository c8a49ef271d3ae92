package io.flowbridge.process.integration;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.AsyncContinuationJobHandler.AsyncContinuationConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.impl.pvm.runtime.operation.PvmAtomicOperation;

/**
 * The jobs of one engine command. Before an integration element the engine makes a job; a command
 * that was allowed to go straight on asks the next element itself, in its own transaction.
 *
 * <p>It asks one and no more: further branches get their jobs, so that a command stays small and
 * one branch that fails keeps no other from going on.
 */
final class NextElement extends JobManager {

  private boolean straightOn;

  /** The same command, which asks the next element itself. */
  static <T> Command<T> straightOn(Command<T> command) {
    return context -> {
      ((NextElement) context.getJobManager()).straightOn = true;
      return command.execute(context);
    };
  }

  @Override
  public void send(MessageEntity job) {
    if (!straightOn || job.isSuspended() || !entersElement(job)) {
      super.send(job);
      return;
    }
    straightOn = false;
    ExecutionEntity execution = job.getExecution();
    job.setExecution(null);
    execution.performOperationSync(PvmAtomicOperation.TRANSITION_CREATE_SCOPE);
  }

  /** By a sequence flow; loops and what an operator starts have other operations. */
  private static boolean entersElement(MessageEntity job) {
    return job.getExecution().getActivity().getActivityBehavior() instanceof IntegrationBehavior
        && job.getJobHandlerConfiguration() instanceof AsyncContinuationConfiguration next
        && PvmAtomicOperation.TRANSITION_CREATE_SCOPE
            .getCanonicalName()
            .equals(next.getAtomicOperation());
  }
}
