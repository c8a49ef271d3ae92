package io.flowbridge.benchmarks;

import io.flowbridge.benchmarks.Platform.Part;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * From a task's creation in the engine to the moment a search finds it, at one rate of starts after
 * the other. The time starts with the task's own creation time, which is a little before the
 * commit, and ends when a search that polls the index first returns it, so the figures are upper
 * bounds. Beyond what the engine can do the starts wait here; then is looked whether lists say how
 * late they are, whether the task-service's memory grows, and whether everything arrives.
 */
final class LatencyBenchmark {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Platform platform;
  private final List<Integer> rates;
  private final int seconds;
  private final int warmUp;

  LatencyBenchmark(Platform platform, Options options) {
    this.platform = platform;
    this.rates = options.growing("rate", "20");
    this.seconds = options.number("seconds", 120);
    this.warmUp = options.number("warm-up", 20);
  }

  boolean run() throws Exception {
    var index = new NewTasks(platform);
    var process = taskService();
    boolean good = true;
    for (int rate : rates) {
      good &= measure(rate, index, process);
    }
    return good;
  }

  private boolean measure(int rate, NewTasks index, ProcessHandle process) throws Exception {
    var latency = new Figures();
    int before = index.count();
    var starts = new StartsAtRate(platform, rate);
    try (var watch =
        new Watch(() -> vitals(process), starts::started, () -> index.count() - before)) {
      TimeUnit.SECONDS.sleep(warmUp);
      index.measure(latency);
      TimeUnit.SECONDS.sleep(seconds);
      starts.end();
      long end = System.nanoTime();
      var all = starts.acknowledged();
      int found =
          Waiting.until(
              all.size() + " tasks to be found",
              PATIENCE,
              () -> index.found(all),
              there -> there >= all.size());
      System.out.printf(
          Locale.ROOT,
          "commit to searchable at %d tasks/s wanted, %.0f/s started, for %d s: %s%n"
              + "  with warm-up: %d wanted, %d started, %d failed, %d found %.1f s after the last%n"
              + "  at most: %s%n",
          rate,
          all.size() / (double) (warmUp + seconds),
          seconds,
          latency,
          starts.wanted(),
          all.size(),
          starts.failed(),
          found,
          (System.nanoTime() - end) / 1e9,
          watch.most());
      return starts.failed() == 0 && found == all.size();
    }
  }

  private Vitals vitals(ProcessHandle process) throws IOException, InterruptedException {
    return Vitals.of(platform.uri(Part.TASK_SERVICE, ""), platform.token("operator"), process);
  }

  /** The JVM, not the shell that watches over it and has the same words in its command line. */
  private ProcessHandle taskService() {
    var port = "--server.port=" + platform.uri(Part.TASK_SERVICE, "").getPort();
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().command().orElse("").endsWith("java"))
        .filter(process -> process.info().commandLine().orElse("").contains(port))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Expected a task-service with " + port));
  }
}
