package io.flowbridge.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Round trips of cases that make one after the other, measured by the engine's own history: from
 * the moment one answer is committed to the next. So everything in between counts.
 *
 * @param perSecond round trips of all cases
 * @param p50 milliseconds of one
 * @param p99 milliseconds of one
 */
record RoundTrips(double perSecond, double p50, double p99) {
  private static final long PATIENCE_SECONDS = 300;

  private static final String ENDED =
      "select count(*) from act_hi_procinst where business_key_ = ? and end_time_ is not null";

  private static final String DURATIONS =
      """
      select percentile_cont(0.5) within group (order by millis),
             percentile_cont(0.99) within group (order by millis)
        from (select extract(epoch from a.end_time_ - lag(a.end_time_)
                       over (partition by a.proc_inst_id_ order by a.end_time_)) * 1000 as millis
                from act_hi_actinst a
                join act_hi_procinst p on p.proc_inst_id_ = a.proc_inst_id_
               where a.act_id_ = 'ask' and p.business_key_ = ?) trips
       where millis is not null""";

  /** Starts so many cases at once and waits until all have made their trips. */
  static RoundTrips of(RoundTripSystem system, int cases, int trips) throws Exception {
    var key = "round-" + UUID.randomUUID();
    try (var connection = system.connect()) {
      long start = System.nanoTime();
      for (int number = 0; number < cases; number++) {
        system.start().start(number, key, trips);
      }
      awaitEnd(connection, key, cases);
      double seconds = (System.nanoTime() - start) / 1e9;
      return figures(connection, key, cases * trips / seconds);
    }
  }

  private static void awaitEnd(Connection connection, String key, int cases) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    try (var query = connection.prepareStatement(ENDED)) {
      query.setString(1, key);
      while (true) {
        try (var row = query.executeQuery()) {
          row.next();
          if (row.getInt(1) == cases) {
            return;
          }
          if (System.nanoTime() > deadline) {
            throw new IllegalStateException(
                "Expected %d cases to end, but %d did".formatted(cases, row.getInt(1)));
          }
        }
        Thread.sleep(10);
      }
    }
  }

  private static RoundTrips figures(Connection connection, String key, double perSecond)
      throws SQLException {
    try (var query = connection.prepareStatement(DURATIONS)) {
      query.setString(1, key);
      try (var row = query.executeQuery()) {
        row.next();
        return new RoundTrips(perSecond, row.getDouble(1), row.getDouble(2));
      }
    }
  }
}
