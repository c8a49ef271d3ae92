package io.flowbridge.process.integration;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sweeps in a thread of its own on every node; the engine's locking lets one node win each request.
 */
@Component
public class IntegrationSweeper implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(IntegrationSweeper.class);

  private final IntegrationSweep sweep;
  private final IntegrationProperties properties;
  private @Nullable ScheduledExecutorService thread;

  IntegrationSweeper(IntegrationSweep sweep, IntegrationProperties properties) {
    this.sweep = sweep;
    this.properties = properties;
  }

  @Override
  public synchronized void start() {
    long interval = properties.sweepInterval().toMillis();
    var started =
        Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "integration-sweeper"));
    var unused =
        started.scheduleWithFixedDelay(this::sweep, interval, interval, TimeUnit.MILLISECONDS);
    thread = started;
  }

  /** Lets a sweep that is under way finish, so that the data source outlives it. */
  @Override
  public synchronized void stop() {
    if (thread != null) {
      thread.shutdown();
      try {
        thread.awaitTermination(5, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      thread = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }

  private void sweep() {
    try {
      sweep.run();
    } catch (RuntimeException e) {
      log.warn("A sweep failed, the next one follows", e);
    }
  }
}
