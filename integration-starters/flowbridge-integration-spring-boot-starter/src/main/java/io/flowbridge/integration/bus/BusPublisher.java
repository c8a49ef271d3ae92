package io.flowbridge.integration.bus;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.function.StreamOperations;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.messaging.Message;

/**
 * Publishes until the bus has it. Giving up would lose an answer, because the request counts as
 * consumed when its consumer returns; only while stopping it throws, and the request stays.
 */
public final class BusPublisher implements ApplicationListener<ContextClosedEvent> {

  private static final Logger log = LoggerFactory.getLogger(BusPublisher.class);
  private static final Duration FIRST_WAIT = Duration.ofMillis(200);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final StreamOperations bridge;
  private volatile boolean stopping;

  public BusPublisher(StreamOperations bridge) {
    this.bridge = bridge;
  }

  /**
   * Returns when the bus has the message, however long that takes.
   *
   * @throws IllegalStateException if the application stops meanwhile
   */
  public void publish(String binding, Message<byte[]> message) {
    var wait = FIRST_WAIT;
    while (!tryOnce(binding, message)) {
      if (stopping) {
        throw new IllegalStateException("Stopped before the bus took the message");
      }
      pause(wait);
      wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
    }
  }

  boolean tryOnce(String binding, Message<byte[]> message) {
    try {
      return bridge.send(binding, message);
    } catch (RuntimeException e) {
      log.warn("The bus did not take a message for {}: {}", binding, e.toString());
      return false;
    }
  }

  @Override
  public void onApplicationEvent(ContextClosedEvent event) {
    stopping = true;
  }

  private static void pause(Duration wait) {
    try {
      Thread.sleep(wait.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted before the bus took the message", e);
    }
  }
}
