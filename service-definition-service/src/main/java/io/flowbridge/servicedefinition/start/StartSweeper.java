package io.flowbridge.servicedefinition.start;

import io.flowbridge.platform.FlowbridgeException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes starts that a crash or an outage interrupted. */
@Component
class StartSweeper {

  private static final Logger log = LoggerFactory.getLogger(StartSweeper.class);
  private static final int BATCH = 50;

  private final PendingStarts pending;
  private final Starts starts;

  StartSweeper(PendingStarts pending, Starts starts, MeterRegistry metrics) {
    this.pending = pending;
    this.starts = starts;
    Gauge.builder("flowbridge.starts.pending", pending, PendingStarts::count).register(metrics);
  }

  @Scheduled(fixedDelayString = "${flowbridge.starts.sweep-interval:2s}")
  void sweep() {
    for (var start : pending.takeDue(BATCH)) {
      try {
        starts.carryOut(start);
      } catch (FlowbridgeException e) {
        log.warn("Start {} was interrupted again: {}", start.serviceInstanceId(), e.getMessage());
      } catch (RuntimeException e) {
        // The others of the batch have waited long enough.
        log.error("Start {} was interrupted again", start.serviceInstanceId(), e);
      }
    }
  }
}
