package io.flowbridge.task.reconciliation;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.TaskIndexRebuilt;
import io.flowbridge.task.run.Run;
import io.flowbridge.task.run.Run.Cause;
import io.flowbridge.task.run.Run.Kind;
import io.flowbridge.task.run.Run.State;
import io.flowbridge.task.run.Runs;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts a comparison when the last one of any node is long enough ago. */
@Component
class ReconciliationSchedule {
  private static final Logger log = LoggerFactory.getLogger(ReconciliationSchedule.class);

  private final Runs runs;
  private final Reconciliation reconciliation;
  private final ReconciliationProperties properties;
  private final Clock clock;

  ReconciliationSchedule(
      Runs runs, Reconciliation reconciliation, ReconciliationProperties properties, Clock clock) {
    this.runs = runs;
    this.reconciliation = reconciliation;
    this.properties = properties;
    this.clock = clock;
  }

  /** The sources of the new index may lack what the engines have. */
  @EventListener
  void on(TaskIndexRebuilt rebuilt) {
    start(Cause.AFTER_REBUILD);
  }

  @Scheduled(
      initialDelayString = "${flowbridge.task.reconciliation.check:1m}",
      fixedDelayString = "${flowbridge.task.reconciliation.check:1m}")
  void check() {
    try {
      if (runs.newest(Kind.RECONCILIATION).map(this::isDue).orElse(true)) {
        start(Cause.SCHEDULED);
      }
    } catch (DataAccessException e) {
      log.debug("It cannot be told now when engines and index were last compared", e);
    }
  }

  private void start(Cause cause) {
    if (!properties.enabled()) {
      return;
    }
    try {
      runs.start(
          Kind.RECONCILIATION,
          cause,
          null,
          progress -> reconciliation.run(properties.content(), progress));
    } catch (FlowbridgeException | DataAccessException e) {
      log.debug("No comparison with the engines could be started now", e);
    }
  }

  private boolean isDue(Run last) {
    var pause = last.state() == State.FAILED ? properties.retry() : properties.interval();
    return !last.isRunning() && !last.startedAt().plus(pause).isAfter(clock.instant());
  }
}
