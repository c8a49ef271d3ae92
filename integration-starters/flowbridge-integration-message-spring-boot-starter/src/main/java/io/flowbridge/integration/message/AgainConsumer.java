package io.flowbridge.integration.message;

import java.io.IOException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;

/**
 * Consumes the artifact's own topic: messages to try again, each after its time, and those that an
 * operator sent again. All wait equally long, so none waits behind one with a later time.
 */
final class AgainConsumer implements Consumer<Message<byte[]>> {

  private static final Logger log = LoggerFactory.getLogger(AgainConsumer.class);

  private final MessageDelivery delivery;
  private final MessageReader reader = new MessageReader();

  AgainConsumer(MessageDelivery delivery) {
    this.delivery = delivery;
  }

  @Override
  public void accept(Message<byte[]> message) {
    RoutedMessage again;
    try {
      again = reader.again(message);
    } catch (IOException e) {
      log.warn("A message of our own topic cannot be read: {}", e.getMessage());
      delivery.bury(message, e);
      return;
    }
    delivery.deliverAgain(again);
  }
}
