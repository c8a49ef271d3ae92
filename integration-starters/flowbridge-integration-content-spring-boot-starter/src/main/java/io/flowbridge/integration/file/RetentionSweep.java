package io.flowbridge.integration.file;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Removes files now and then, and counts them. Several nodes may do so at once. */
final class RetentionSweep implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(RetentionSweep.class);

  private final FileRetention retention;
  private final Duration interval;
  private final Counter removed;
  private final Counter failed;
  private @Nullable ScheduledExecutorService thread;

  RetentionSweep(FileRetention retention, Duration interval, MeterRegistry meters) {
    this.retention = retention;
    this.interval = interval;
    this.removed = meters.counter("flowbridge.integration.files.removed");
    this.failed = meters.counter("flowbridge.integration.files.sweeps.failed");
  }

  @Override
  public synchronized void start() {
    var started =
        Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "file-sweep"));
    var unused =
        started.scheduleWithFixedDelay(
            this::sweep, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    thread = started;
  }

  @Override
  public synchronized void stop() {
    if (thread != null) {
      thread.shutdown();
      thread = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }

  private void sweep() {
    try {
      int files = retention.sweep();
      if (files > 0) {
        removed.increment(files);
        log.info("{} files of process instances that are over are removed", files);
      }
    } catch (RuntimeException e) {
      failed.increment();
      log.warn("Files of process instances that are over are not removed: {}", e.getMessage());
    }
  }
}
