package io.flowbridge.process.catalogue;

import io.flowbridge.platform.CloudEvents;
import io.flowbridge.process.Bundle;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Announces this node every few seconds, and says goodbye when it stops. */
@Component
public class CatalogueHeartbeat implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(CatalogueHeartbeat.class);
  private static final String BINDING = "catalogue";

  private final Bundle bundle;
  private final String instance;
  private final CatalogueProperties properties;
  private final RepositoryService repository;
  private final StreamBridge bridge;
  private @Nullable ScheduledExecutorService thread;

  CatalogueHeartbeat(
      Bundle bundle,
      @Value("${flowbridge.instance}") String instance,
      CatalogueProperties properties,
      RepositoryService repository,
      StreamBridge bridge) {
    this.bundle = bundle;
    this.instance = instance;
    this.properties = properties;
    this.repository = repository;
    this.bridge = bridge;
  }

  @Override
  public synchronized void start() {
    var started =
        Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "catalogue-heartbeat"));
    var interval = properties.heartbeatInterval().toMillis();
    var unused =
        started.scheduleAtFixedRate(() -> announce(false), 0, interval, TimeUnit.MILLISECONDS);
    thread = started;
  }

  @Override
  public synchronized void stop() {
    if (thread != null) {
      thread.execute(() -> announce(true));
      thread.shutdown();
      try {
        thread.awaitTermination(3, TimeUnit.SECONDS);
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

  private void announce(boolean stopped) {
    try {
      CatalogueEntry entry = entry(stopped);
      bridge.send(
          BINDING,
          CloudEvents.message(
              CatalogueEntry.EVENT_TYPE,
              bundle.eventSource(),
              entry.key(),
              CatalogueEntry.SCHEMA,
              entry.key(),
              entry));
    } catch (RuntimeException e) {
      log.warn("This node could not announce itself: {}", e.getMessage());
    }
  }

  private CatalogueEntry entry(boolean stopped) {
    return new CatalogueEntry(
        "bundle",
        bundle.name(),
        instance,
        Instant.now(),
        Math.max(1, properties.heartbeatInterval().toSeconds()),
        stopped,
        List.of(),
        repository.createProcessDefinitionQuery().latestVersion().count());
  }
}
