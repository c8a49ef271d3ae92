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
  private final FailureRecords records;
  private final IntegrationProperties properties;

  IntegrationFailures(
      IntegrationFacts facts, FailureRecords records, IntegrationProperties properties) {
    this.facts = facts;
    this.records = records;
    this.properties = properties;
  }

  /** Uses up one retry; gives up if it was the last. */
  void retryLater(
      ExternalTaskEntity task, IntegrationElement element, String cause, IntegrationAnswer answer) {
    IntegrationLock lock = IntegrationLock.of(task.getWorkerId());
    Duration asked = answer.retryAfter();
    Duration wait = asked == null ? backoff(element, lock.attempt()) : asked;
    fail(task, element, cause, answer, retriesLeft(task) - 1, wait);
  }

  /** Uses up one retry without waiting; whether there is another one. */
  boolean timedOut(ExternalTaskEntity task, IntegrationElement element) {
    int retries = retriesLeft(task) - 1;
    fail(task, element, "no answer within " + element.timeout(), null, retries, Duration.ZERO);
    return retries > 0;
  }

  void giveUp(
      ExternalTaskEntity task,
      IntegrationElement element,
      String cause,
      @Nullable IntegrationAnswer answer) {
    fail(task, element, cause, answer, 0, Duration.ZERO);
  }

  private void fail(
      ExternalTaskEntity task,
      IntegrationElement element,
      String cause,
      @Nullable IntegrationAnswer answer,
      int retries,
      Duration wait) {
    IntegrationLock lock = IntegrationLock.of(task.getWorkerId());
    facts.tell(
        FactType.INTEGRATION_FAILED,
        task,
        element,
        lock.attempt(),
        fact ->
            fact.message(cause)
                .with("retriesLeft", Math.max(0, retries))
                .with("answer", records.shown(answer)));
    records.failed(task, element, lock.attempt(), cause, answer);
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
