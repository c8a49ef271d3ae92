package io.flowbridge.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Kills one part after the other with signal 9, or stops it for a while, as people work; then holds
 * the index against the engine and the number of cases against the number of acknowledged starts.
 */
final class FaultRun {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Platform platform;
  private final List<String> parts;
  private final int secondsBetween;
  private final int secondsDown;
  private final String flowbridge;
  private final String data;
  private final String run = "run-" + Long.toString(System.currentTimeMillis(), 36);

  FaultRun(Platform platform, Options options) {
    this.platform = platform;
    this.parts =
        List.of(
            options
                .text("parts", "process-service,task-service,kafka,elasticsearch")
                .split(",", -1));
    this.secondsBetween = options.number("seconds-between", 25);
    this.secondsDown = options.number("seconds-down", 0);
    this.flowbridge = options.text("command", "./flowbridge");
    this.data = options.text("data", ".flowbridge");
  }

  boolean run() throws Exception {
    var load = new Load(platform, run);
    load.begin();
    for (var part : parts) {
      TimeUnit.SECONDS.sleep(secondsBetween);
      System.out.printf(
          "%d started, %d completed; now %s%n", load.started.get(), load.completed.get(), part);
      if (secondsDown == 0) {
        flowbridge("kill", part);
      } else {
        flowbridge("stop", part);
        TimeUnit.SECONDS.sleep(secondsDown);
        System.out.printf("%d started, %d completed%n", load.started.get(), load.completed.get());
        flowbridge("restart", part);
      }
    }
    TimeUnit.SECONDS.sleep(secondsBetween);
    load.end();
    System.out.printf(
        "%d started, %d completed, refused meanwhile: %s%n",
        load.started.get(), load.completed.get(), load.refusals());
    int cases = casesOf(load.started.get());
    System.out.printf("%d cases in the engine for %d starts%n", cases, load.started.get());
    boolean same = new Truth(platform).compare();
    return same && cases == load.started.get();
  }

  private void flowbridge(String command, String part) throws InterruptedException {
    try {
      var process =
          new ProcessBuilder(flowbridge, command, part, "--data", data).inheritIO().start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("Expected to " + command + " " + part + ", but could not");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts that were accepted while the engine was away follow when it is back. */
  private int casesOf(int starts) throws Exception {
    var end = System.nanoTime() + PATIENCE.toNanos();
    var cases = cases();
    while (cases >= 0 && cases < starts && System.nanoTime() < end) {
      TimeUnit.SECONDS.sleep(1);
      cases = cases();
    }
    return cases;
  }

  /** Cases that this run started, by the note each start carried; -1 if any was started twice. */
  private int cases() throws SQLException {
    try (var connection = platform.engineDatabase();
        var query =
            connection.prepareStatement(
                "select count(distinct proc_inst_id_), count(distinct text_)"
                    + " from act_hi_varinst where name_ = 'note' and text_ like ?")) {
      query.setString(1, run + "-%");
      try (var row = query.executeQuery()) {
        row.next();
        if (row.getInt(1) != row.getInt(2)) {
          System.out.printf("%d cases for %d notes%n", row.getInt(1), row.getInt(2));
          return -1;
        }
        return row.getInt(1);
      }
    }
  }
}
