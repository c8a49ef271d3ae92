package io.flowbridge.integration.bus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.integration.Artifact;
import io.flowbridge.integration.contract.Contracts;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Announces the artifact on the catalogue: its contract with every heartbeat, because the topic is
 * compacted, and a goodbye when it stops.
 */
public final class Announcer implements SmartLifecycle {

  /** A bus that is away must not hold up the end; without a goodbye the heartbeat runs out. */
  private static final Duration GOODBYE = Duration.ofSeconds(2);

  private final Artifact artifact;
  private final Contracts contracts;
  private final Duration interval;
  private final BusPublisher publisher;
  private final ObjectMapper json;
  private @Nullable ScheduledExecutorService heart;
  private @Nullable Future<?> beat;

  public Announcer(
      Artifact artifact,
      Contracts contracts,
      Duration interval,
      BusPublisher publisher,
      ObjectMapper json) {
    this.artifact = artifact;
    this.contracts = contracts;
    this.interval = interval;
    this.publisher = publisher;
    this.json = json;
  }

  @Override
  public synchronized void start() {
    var executor =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              var thread = new Thread(task, "integration-heartbeat");
              thread.setDaemon(true);
              return thread;
            });
    beat =
        executor.scheduleWithFixedDelay(
            () -> announce(false), 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    heart = executor;
  }

  @Override
  public synchronized void stop() {
    if (heart == null || beat == null) {
      return;
    }
    beat.cancel(false);
    heart.execute(() -> announce(true));
    heart.shutdown();
    try {
      if (!heart.awaitTermination(GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
        heart.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    heart = null;
  }

  @Override
  public synchronized boolean isRunning() {
    return heart != null;
  }

  /** Before the consumers in starting, after them in stopping: what it says is true. */
  @Override
  public int getPhase() {
    return 0;
  }

  private void announce(boolean stopped) {
    var entry = CatalogueEntry.of(artifact, contracts.all(), interval, stopped);
    var event =
        new CloudEvent(
            "io.flowbridge.catalogue.entry",
            "/artifacts/" + artifact.name(),
            entry.key(),
            "catalogue-entry",
            entry);
    publisher.tryOnce(BusBindings.CATALOGUE, event.toMessage(json).build());
  }
}
