package io.flowbridge.process.integration;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.Locale;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Applies answers to the engine. Returns when the outcome is committed; throws only when trying the
 * same answer again may help.
 */
@Component
class AnswerApplier {

  /** Counts answers by what became of them. */
  static final String METRIC = "flowbridge.integration.answers";

  private static final Logger log = LoggerFactory.getLogger(AnswerApplier.class);
  private static final int CONFLICT_TRIES = 10;

  private final ProcessEngineConfigurationImpl engine;
  private final IntegrationFacts facts;
  private final FailureRecords records;
  private final IntegrationFailures failures;
  private final IgnoredAnswers ignored;
  private final MeterRegistry meters;

  AnswerApplier(
      ProcessEngineConfigurationImpl engine,
      IntegrationFacts facts,
      FailureRecords records,
      IntegrationFailures failures,
      IgnoredAnswers ignored,
      MeterRegistry meters) {
    this.engine = engine;
    this.facts = facts;
    this.records = records;
    this.failures = failures;
    this.ignored = ignored;
    this.meters = meters;
  }

  AnswerResult apply(IntegrationAnswer answer) {
    AnswerResult result = applyOrFail(answer);
    if (result == AnswerResult.UNKNOWN || result == AnswerResult.SUPERSEDED) {
      log.info(
          "An answer of {} to request {} is dropped: {}",
          answer.label(),
          answer.correlationId(),
          result);
    }
    meters.counter(METRIC, "result", result.name().toLowerCase(Locale.ROOT)).increment();
    return result;
  }

  /** Gives the artifact more time. A progress that finds nothing to extend came too late. */
  void extend(IntegrationProgress progress) {
    boolean extended = run(new ExtendLock(progress));
    meters.counter(METRIC, "result", extended ? "extended" : "too_late").increment();
  }

  private AnswerResult applyOrFail(IntegrationAnswer answer) {
    try {
      return applyAndGoOn(new ApplyAnswer(answer, facts, records, failures, ignored));
    } catch (SuspendedEntityInteractionException e) {
      return AnswerResult.SUSPENDED;
    } catch (OptimisticLockingException e) {
      throw e;
    } catch (RuntimeException e) {
      if (isOutOfReach(e)) {
        throw e;
      }
      log.warn(
          "The answer of {} to request {} cannot be used",
          answer.label(),
          answer.correlationId(),
          e);
      return run(new FailUnusableAnswer(answer, reasonOf(e), failures));
    }
  }

  /** If the next element cannot be asked, the answer is not at fault: that element gets a job. */
  private AnswerResult applyAndGoOn(ApplyAnswer command) {
    try {
      return run(NextElement.straightOn(command));
    } catch (OptimisticLockingException | SuspendedEntityInteractionException e) {
      throw e;
    } catch (RuntimeException e) {
      log.debug("Another try without asking the next element", e);
      return run(command);
    }
  }

  private <T> T run(Command<T> command) {
    for (int conflicts = 1; ; conflicts++) {
      try {
        return engine.getCommandExecutorTxRequired().execute(command);
      } catch (OptimisticLockingException e) {
        if (conflicts == CONFLICT_TRIES) {
          throw e;
        }
      }
    }
  }

  /** The engine's message may be a whole statement; what the database said is short. */
  private static String reasonOf(RuntimeException problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refusal) {
        return String.valueOf(refusal.getMessage());
      }
    }
    return String.valueOf(problem.getMessage());
  }

  /**
   * The database does not answer, which says nothing about the process. What it refuses because of
   * the data (class 22 of SQLSTATE) it would refuse for ever.
   */
  private static boolean isOutOfReach(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refusal
          && refusal.getSQLState() != null
          && refusal.getSQLState().matches("22.*")) {
        return false;
      }
    }
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException
          || cause instanceof PersistenceException
          || cause instanceof DataAccessException
          || cause instanceof TransactionException) {
        return true;
      }
    }
    return false;
  }
}
