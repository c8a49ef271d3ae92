package io.flowbridge.process.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far publishing is behind. Asked of the database, so it is right on standby nodes too. */
@Component
class RelayMetrics {

  private static final Duration MAX_AGE = Duration.ofSeconds(1);

  private final JdbcClient jdbc;
  private final Timer lag;
  private final Counter rows;
  private final Counter dead;
  private volatile Backlog backlog = new Backlog(0, 0, Instant.EPOCH);

  RelayMetrics(JdbcClient jdbc, MeterRegistry registry) {
    this.jdbc = jdbc;
    this.lag =
        Timer.builder("flowbridge.outbox.lag")
            .description("From the commit of a change to the broker's acknowledgement")
            .publishPercentiles(0.5, 0.99)
            .register(registry);
    this.rows = registry.counter("flowbridge.outbox.published");
    this.dead = registry.counter("flowbridge.outbox.dead");
    Gauge.builder("flowbridge.outbox.backlog", () -> backlog().size()).register(registry);
    Gauge.builder("flowbridge.outbox.oldest.seconds", () -> backlog().oldestSeconds())
        .register(registry);
  }

  record Backlog(double size, double oldestSeconds, Instant asked) {}

  void published(List<OutboxRow> published) {
    Instant now = Instant.now();
    published.forEach(row -> lag.record(Duration.between(row.createdAt(), now)));
    rows.increment(published.size());
  }

  void buried() {
    dead.increment();
  }

  Backlog backlog() {
    Instant now = Instant.now();
    Backlog known = backlog;
    if (Duration.between(known.asked(), now).compareTo(MAX_AGE) < 0) {
      return known;
    }
    Backlog asked = ask(now);
    backlog = asked;
    return asked;
  }

  private Backlog ask(Instant now) {
    try {
      return jdbc.sql(
              """
              select count(*) as size,
                     coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) as oldest
                from fb_outbox
              """)
          .query((row, index) -> new Backlog(row.getDouble("size"), row.getDouble("oldest"), now))
          .single();
    } catch (DataAccessException databaseIsAway) {
      return new Backlog(Double.NaN, Double.NaN, now);
    }
  }
}
