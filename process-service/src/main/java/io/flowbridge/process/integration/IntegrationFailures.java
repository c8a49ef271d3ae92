package io.flowbridge.process.integration;

import io.flowbridge.process.outbox.FactType;
import java.time.Duration;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends an attempt that brought nothing: wait and try again, or an incident for an operator. */
@Component
class IntegrationFailures {

  private final IntegrationFacts facts;
  private final IntegrationProperties properties;

  IntegrationFailures(IntegrationFacts facts, IntegrationProperties properties) {
    this.facts = facts;
    this.properties = properties;
  }

  /** Uses up one retry; gives up if it was the last. */
  void retryLater(
      ExternalTaskEntity task,
      IntegrationElement element,
      String cause,
      @Nullable Duration askedWait) {
    IntegrationLock lock = IntegrationLock.of(task.getWorkerId());
    Duration wait = askedWait == null ? backoff(element, lock.attempt()) : askedWait;
    fail(task, element, cause, retriesLeft(task) - 1, wait);
  }

  /** Uses up one retry without waiting; whether there is another one. */
  boolean timedOut(ExternalTaskEntity task, IntegrationElement element) {
    int retries = retriesLeft(task) - 1;
    fail(task, element, "no answer within " + element.timeout(), retries, Duration.ZERO);
    return retries > 0;
  }

  void giveUp(ExternalTaskEntity task, IntegrationElement element, String cause) {
    fail(task, element, cause, 0, Duration.ZERO);
  }

  private void fail(
      ExternalTaskEntity task,
      IntegrationElement element,
      String cause,
      int retries,
      Duration wait) {
    IntegrationLock lock = IntegrationLock.of(task.getWorkerId());
    facts.tell(
        FactType.INTEGRATION_FAILED,
        task,
        element,
        lock.attempt(),
        fact -> fact.message(cause).with("retriesLeft", Math.max(0, retries)));
    task.setWorkerId(lock.failed().worker());
    // What identifies the request comes first: the engine cuts long texts.
    String message =
        "%s failed at attempt %d, correlation id %s: %s"
            .formatted(element.label(), lock.attempt(), task.getId(), cause);
    task.failed(message, null, Math.max(0, retries), wait.toMillis(), null, null);
  }

  private Duration backoff(IntegrationElement element, int attempt) {
    Duration first = element.backoff();
    long doubled = first.toMillis() << Math.min(20, Math.max(0, attempt - 1));
    long longest = Math.max(first.toMillis(), properties.maxBackoff().toMillis());
    return Duration.ofMillis(doubled < 0 ? longest : Math.min(doubled, longest));
  }

  private static int retriesLeft(ExternalTaskEntity task) {
    Integer retries = task.getRetries();
    return retries == null ? 1 : retries;
  }
}
