package io.flowbridge.integration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a handler may want to know about the request beside its input.
 *
 * @param correlationId the same for every attempt of one request
 * @param attempt 1 for the first
 * @param deadline when the platform asks again; a later answer is still welcome
 * @param progress what {@link #stillWorking()} runs
 */
public record IntegrationContext(
    String correlationId,
    int attempt,
    String processInstanceId,
    @Nullable String serviceInstanceId,
    @Nullable String businessKey,
    @Nullable String environment,
    Instant deadline,
    Runnable progress) {

  /** A context of nobody's request, for tests: its progress goes nowhere. */
  public IntegrationContext(
      String correlationId,
      int attempt,
      String processInstanceId,
      @Nullable String serviceInstanceId,
      @Nullable String businessKey,
      @Nullable String environment,
      Instant deadline) {
    this(
        correlationId,
        attempt,
        processInstanceId,
        serviceInstanceId,
        businessKey,
        environment,
        deadline,
        () -> {});
  }

  /**
   * Tells the platform that the work goes on: the element's timeout starts anew. Call it as often
   * as you like while long work makes progress, it is told once a second at most. It never fails: a
   * progress that does not reach the platform only means that it may ask again.
   */
  public void stillWorking() {
    progress.run();
  }
}
