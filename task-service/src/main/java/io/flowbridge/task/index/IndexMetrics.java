package io.flowbridge.task.index;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How much is indexed and how late. */
@Component
class IndexMetrics {
  private final Counter written;
  private final Counter outdated;
  private final Counter rejected;
  private final Timer lag;

  IndexMetrics(MeterRegistry registry) {
    written = snapshots(registry, "written");
    outdated = snapshots(registry, "outdated");
    rejected = snapshots(registry, "rejected");
    lag =
        Timer.builder("flowbridge.tasks.lag")
            .description("From the engine's commit until the change can be found")
            .publishPercentiles(0.5, 0.99)
            .publishPercentileHistogram()
            .maximumExpectedValue(Duration.ofMinutes(10))
            .register(registry);
  }

  void count(BulkWrite.Outcome outcome) {
    written.increment(outcome.written());
    outdated.increment(outcome.outdated());
    rejected.increment(outcome.rejected().size());
  }

  void searchable(Instant committedAt, Instant at) {
    var duration = Duration.between(committedAt, at);
    lag.record(duration.isNegative() ? Duration.ZERO : duration);
  }

  private static Counter snapshots(MeterRegistry registry, String outcome) {
    return Counter.builder("flowbridge.tasks.snapshots")
        .description("Snapshots that were handed to the index")
        .tag("outcome", outcome)
        .register(registry);
  }
}
