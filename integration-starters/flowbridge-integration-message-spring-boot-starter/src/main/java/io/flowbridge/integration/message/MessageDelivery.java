package io.flowbridge.integration.message;

import io.flowbridge.integration.message.DeliveryException.Kind;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.messaging.Message;

/**
 * Hands a message to its process. One that no process takes makes room for the next: it is tried
 * again so often, beside the topic, and then is a dead letter. Only a bundle that does not answer
 * holds up its route, because it would take none of those behind either; and that, too, ends.
 */
final class MessageDelivery implements ApplicationListener<ContextClosedEvent> {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final MessageProperties properties;
  private final RouteMapping mapping;
  private final BundleClient bundles;
  private final Parking parking;
  private final MessageObservations observations;
  private final CountDownLatch stopped = new CountDownLatch(1);

  MessageDelivery(
      MessageProperties properties,
      RouteMapping mapping,
      BundleClient bundles,
      Parking parking,
      MessageObservations observations) {
    this.properties = properties;
    this.mapping = mapping;
    this.bundles = bundles;
    this.parking = parking;
    this.observations = observations;
  }

  /** What became of an attempt. */
  enum Outcome {
    DELIVERED,
    PASSED_OVER,
    AGAIN,
    DEAD
  }

  /**
   * Returns when a message of a route's topic needs no more attention there.
   *
   * @throws IllegalStateException if the application stops meanwhile: the message stays on the bus
   */
  void deliver(RoutedMessage message) {
    observations.observe(message, () -> attempt(message, properties.patience()));
  }

  /**
   * As {@link #deliver}, when it is time; messages of other routes are behind it, so no patience.
   */
  void deliverAgain(RoutedMessage message) {
    awaitTime(message.notBefore());
    observations.observe(message, () -> attempt(message, Duration.ZERO));
  }

  void bury(Message<?> message, IOException reason) {
    parking.bury(message, RouteMapping.MALFORMED_MESSAGE, String.valueOf(reason.getMessage()));
  }

  private Outcome attempt(RoutedMessage message, Duration patience) {
    try {
      var command = mapping.commandOf(message);
      if (command.isEmpty()) {
        return Outcome.PASSED_OVER;
      }
      call(command.get(), patience);
      return Outcome.DELIVERED;
    } catch (DeliveryException e) {
      return park(message, e);
    } catch (RuntimeException e) {
      if (stopped.getCount() == 0) {
        throw e;
      }
      return park(message, new DeliveryException(Kind.REFUSED, "INTERNAL", e.toString(), e));
    }
  }

  private Outcome park(RoutedMessage message, DeliveryException reason) {
    if (reason.kind() != Kind.REFUSED && message.attempt() < properties.attempts()) {
      var next = message.nextAttempt(Instant.now().plus(properties.retryDelay()));
      return parking.again(next, reason) ? Outcome.AGAIN : Outcome.DEAD;
    }
    parking.bury(message, reason);
    return Outcome.DEAD;
  }

  private void call(Command command, Duration patience) throws DeliveryException {
    var end = Instant.now().plus(patience);
    var pause = FIRST_PAUSE;
    while (true) {
      try {
        bundles.call(command);
        return;
      } catch (DeliveryException e) {
        if (e.kind() != Kind.UNAVAILABLE || Instant.now().plus(pause).isAfter(end)) {
          throw e;
        }
      }
      pause(pause);
      pause =
          pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0
              ? LONGEST_PAUSE
              : pause.multipliedBy(2);
    }
  }

  /** Not longer than any message is to wait, whatever it says. */
  private void awaitTime(@Nullable Instant time) {
    if (time != null) {
      var wait = Duration.between(Instant.now(), time);
      pause(wait.compareTo(properties.retryDelay()) > 0 ? properties.retryDelay() : wait);
    }
  }

  private void pause(Duration wait) {
    try {
      if (stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("Stopped before the message was delivered");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted before the message was delivered", e);
    }
  }

  @Override
  public void onApplicationEvent(ContextClosedEvent event) {
    stopped.countDown();
  }
}
