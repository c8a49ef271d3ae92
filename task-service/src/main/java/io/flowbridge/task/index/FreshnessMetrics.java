package io.flowbridge.task.index;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How old lists are, for whoever watches the platform. */
@Component
class FreshnessMetrics {

  FreshnessMetrics(Freshness freshness, Clock clock, MeterRegistry registry) {
    TimeGauge.builder("flowbridge.tasks.age", () -> age(freshness, clock), TimeUnit.SECONDS)
        .description("How long ago everything was in the index for the last time")
        .register(registry);
    Gauge.builder("flowbridge.tasks.stale", () -> freshness.asOf(clock.instant()).stale() ? 1 : 0)
        .description("Whether lists are called stale")
        .register(registry);
  }

  /** Not a number until every known bundle was heard of. */
  private static double age(Freshness freshness, Clock clock) {
    if (freshness.bundles().isEmpty()) {
      return Double.NaN;
    }
    var now = clock.instant();
    return Duration.between(freshness.asOf(now).time(), now).toMillis() / 1000.0;
  }
}
