package io.flowbridge.benchmarks;

import io.flowbridge.local.test.Server;
import io.flowbridge.local.test.Servers;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * More tasks on the bus than can be indexed: how late lists become and whether they say so, what
 * memory the task-service takes, and whether everything arrives. The tasks are put on the bus as a
 * bundle does it, because an engine on the same machine is slower than the index.
 */
final class OverloadBenchmark {
  private static final int TICKS_PER_SECOND = 10;
  private static final int WARM_UP = 5_000;
  private static final double UP_TO_DATE_SECONDS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final List<Integer> rates;
  private final int seconds;
  private final int heapMegabytes;
  private final long seed;
  private final Path repository;
  private final AtomicInteger sent = new AtomicInteger();

  OverloadBenchmark(Options options) {
    rates = options.growing("rate", "200,1000,4000");
    seconds = options.number("seconds", 30);
    heapMegabytes = options.number("heap", 192);
    seed = options.number("seed", 0);
    repository = Path.of(options.text("repository", "."));
  }

  boolean run() throws Exception {
    Servers.start(Server.POSTGRES, Server.KAFKA, Server.ELASTICSEARCH, Server.IDENTITY);
    try (var service = TaskServiceUnderTest.start(repository, heapMegabytes, Map.of());
        var bus = new SampleTasksOnBus(seed)) {
      bus.publish(0, WARM_UP);
      sent.set(WARM_UP);
      awaitAll(service, bus);
      boolean good = true;
      for (int rate : rates) {
        good &= measure(rate, service, bus);
      }
      return good;
    }
  }

  private boolean measure(int rate, TaskServiceUnderTest service, SampleTasksOnBus bus)
      throws Exception {
    int before = sent.get();
    var first = vitals(service);
    try (var watch = new Watch(() -> vitals(service), sent::get, service::found)) {
      long start = System.nanoTime();
      send(rate, bus);
      long end = System.nanoTime();
      awaitAll(service, bus);
      int found = service.found();
      System.out.printf(
          Locale.ROOT,
          "%d tasks/s wanted, %.0f/s sent for %.0f s: %d sent, %d found %.1f s after the last%n"
              + "  before:  %s%n  at most: %s%n",
          rate,
          (sent.get() - before) * 1e9 / (end - start),
          (end - start) / 1e9,
          sent.get() - before,
          found - before,
          (System.nanoTime() - end) / 1e9,
          first,
          watch.most());
      return found == sent.get();
    }
  }

  private void send(int rate, SampleTasksOnBus bus) throws Exception {
    int first = sent.get();
    long start = System.nanoTime();
    for (int tick = 1; tick <= seconds * TICKS_PER_SECOND; tick++) {
      int next = first + rate * tick / TICKS_PER_SECOND;
      bus.publish(sent.get(), next);
      sent.set(next);
      if (tick % TICKS_PER_SECOND == 0) {
        bus.pulse();
      }
      long due = start + tick * TimeUnit.SECONDS.toNanos(1) / TICKS_PER_SECOND;
      LockSupport.parkNanos(due - System.nanoTime());
    }
  }

  /** Until lists say that they have everything; the bundle goes on with its pulse. */
  private void awaitAll(TaskServiceUnderTest service, SampleTasksOnBus bus) throws Exception {
    Waiting.until(
        sent + " tasks to be found",
        PATIENCE,
        () -> {
          bus.pulse();
          return service.found() >= sent.get() && vitals(service).ageSeconds() < UP_TO_DATE_SECONDS;
        },
        all -> all);
  }

  private static Vitals vitals(TaskServiceUnderTest service) throws Exception {
    return Vitals.of(
        URI.create(service.process().url()), service.token("operator"), service.process().handle());
  }
}
