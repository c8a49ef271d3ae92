package io.flowbridge.benchmarks;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Looks after a task-service every second, prints now and then how it is, and keeps the most. */
final class Watch implements AutoCloseable {
  private static final int PRINT_EVERY = 5;

  private final Callable<Vitals> vitals;
  private final IntSupplier sent;
  private final Callable<Integer> found;
  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
  private Vitals most = new Vitals(0, 0, 0);
  private int looked;

  /**
   * Begins at once.
   *
   * @param sent how many tasks were sent so far
   * @param found how many of them can be found
   */
  Watch(Callable<Vitals> vitals, IntSupplier sent, Callable<Integer> found) {
    this.vitals = vitals;
    this.sent = sent;
    this.found = found;
    var unused = thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  synchronized Vitals most() {
    return most;
  }

  @Override
  public void close() throws InterruptedException {
    thread.shutdown();
    thread.awaitTermination(1, TimeUnit.MINUTES);
  }

  private void look() {
    try {
      var now = vitals.call();
      note(now);
      if (++looked % PRINT_EVERY == 0) {
        int before = sent.getAsInt();
        int there = found.call();
        System.out.printf(
            Locale.ROOT,
            "  %tT: sent %d, not found yet %d, %s%n",
            System.currentTimeMillis(),
            before,
            Math.max(0, before - there),
            now);
      }
    } catch (Exception e) {
      // Also an answer: it shows in the lines that are missing.
      System.out.println("  no answer: " + e.getMessage());
    }
  }

  private synchronized void note(Vitals now) {
    most = most.or(now);
  }
}
