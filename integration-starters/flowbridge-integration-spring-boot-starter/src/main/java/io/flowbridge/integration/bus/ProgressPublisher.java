package io.flowbridge.integration.bus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.integration.Artifact;
import io.flowbridge.integration.handling.IntegrationRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Tells the platform that a request is still worked on, but not more often than it has to know. */
final class ProgressPublisher {

  private static final long PAUSE_NANOS = Duration.ofSeconds(1).toNanos();

  private final Artifact artifact;
  private final BusPublisher publisher;
  private final ObjectMapper json;

  ProgressPublisher(Artifact artifact, BusPublisher publisher, ObjectMapper json) {
    this.artifact = artifact;
    this.publisher = publisher;
    this.json = json;
  }

  /**
   * What a handler runs for one request.
   *
   * @param traceparent of the request
   */
  Runnable of(IntegrationRequest request, @Nullable Object traceparent) {
    var last = new AtomicLong(System.nanoTime() - PAUSE_NANOS);
    return () -> {
      var before = last.get();
      var now = System.nanoTime();
      if (now - before >= PAUSE_NANOS && last.compareAndSet(before, now)) {
        publisher.tryOnce(
            BusBindings.ANSWERS,
            event(request).toMessage(json).setHeader("traceparent", traceparent).build());
      }
    };
  }

  private CloudEvent event(IntegrationRequest request) {
    return new CloudEvent(
        "io.flowbridge.integration.progress",
        "/artifacts/" + artifact.name(),
        request.processInstanceId(),
        "integration-progress",
        new IntegrationProgress(
            request.correlationId(),
            request.bundle(),
            request.processInstanceId(),
            request.type(),
            request.version(),
            request.attempt(),
            artifact.name()));
  }

  /** As it goes out (docs/events/integration-progress.schema.json). */
  record IntegrationProgress(
      String correlationId,
      String bundle,
      String processInstanceId,
      String type,
      int version,
      int attempt,
      String artifact) {}
}
