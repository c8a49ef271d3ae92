package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Whether tasks can be found and how fresh they are. Never worse than {@code DEGRADED}: without the
 * index commands still work, so no node should be taken out of service for it.
 */
@Component
class TaskIndexHealthIndicator implements HealthIndicator {
  private static final Status DEGRADED = new Status("DEGRADED");

  private final ElasticsearchClient elasticsearch;
  private final TaskIndexProperties properties;
  private final Freshness freshness;
  private final Clock clock;

  TaskIndexHealthIndicator(
      ElasticsearchClient elasticsearch,
      TaskIndexProperties properties,
      Freshness freshness,
      Clock clock) {
    this.elasticsearch = elasticsearch;
    this.properties = properties;
    this.freshness = freshness;
    this.clock = clock;
  }

  @Override
  public Health health() {
    var asOf = freshness.asOf(clock.instant());
    var reachable = reachable();
    var health =
        Health.status(reachable && !asOf.stale() ? Status.UP : DEGRADED)
            .withDetail("reachable", reachable)
            .withDetail("stale", asOf.stale());
    freshness.bundles().forEach((bundle, upTo) -> health.withDetail("asOf " + bundle, upTo));
    return health.build();
  }

  private boolean reachable() {
    try {
      return elasticsearch.indices().existsAlias(a -> a.name(properties.alias())).value();
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
