package io.flowbridge.integration.bus;

import java.time.Duration;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** How Kafka's consumers behave when something ends or fails. */
public final class KafkaContainers {

  private static final long FIRST_WAIT = 200;
  private static final long LONGEST_WAIT = 10_000;

  private KafkaContainers() {}

  /**
   * When it stops, a consumer finishes the request it works on and leaves the others to whoever
   * comes next. A request whose outcome cannot be kept or sent is tried until it can.
   */
  public static void customize(
      AbstractMessageListenerContainer<?, ?> container, Duration shutdownTimeout) {
    var backOff = new ExponentialBackOff(FIRST_WAIT, 2);
    backOff.setMaxInterval(LONGEST_WAIT);
    container.setCommonErrorHandler(new DefaultErrorHandler(backOff));
    container.getContainerProperties().setStopImmediate(true);
    container.getContainerProperties().setShutdownTimeout(shutdownTimeout.toMillis());
  }
}
