package io.flowbridge.task.reconciliation;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What comparisons on this node have found and repaired. */
@Component
class ReconciliationMetrics {
  private final Map<Difference, Counter> differences = new EnumMap<>(Difference.class);
  private final Counter repaired;
  private volatile @Nullable Instant endedAt;

  ReconciliationMetrics(MeterRegistry registry, Clock clock) {
    for (var difference : Difference.values()) {
      differences.put(
          difference,
          Counter.builder("flowbridge.tasks.reconciliation.differences")
              .description("Tasks for which index and engine differed")
              .tag("kind", difference.count())
              .register(registry));
    }
    repaired =
        Counter.builder("flowbridge.tasks.reconciliation.repaired")
            .description("Tasks of the index that were repaired")
            .register(registry);
    TimeGauge.builder("flowbridge.tasks.reconciliation.age", () -> age(clock), TimeUnit.SECONDS)
        .description("Since this node last compared index and engines to the end")
        .register(registry);
  }

  void found(Difference difference) {
    requireNonNull(differences.get(difference)).increment();
  }

  void repaired(int tasks) {
    repaired.increment(tasks);
  }

  void ended(Instant at) {
    endedAt = at;
  }

  private double age(Clock clock) {
    var last = endedAt;
    return last == null ? Double.NaN : Duration.between(last, clock.instant()).toSeconds();
  }
}
