package io.flowbridge.integration.message;

import java.util.function.Consumer;
import org.springframework.messaging.Message;

/** Consumes a route's topic. When it returns, the message is delivered, parked or passed over. */
final class RouteConsumer implements Consumer<Message<byte[]>> {

  private final String route;
  private final MessageDelivery delivery;
  private final MessageReader reader = new MessageReader();

  RouteConsumer(String route, MessageDelivery delivery) {
    this.route = route;
    this.delivery = delivery;
  }

  @Override
  public void accept(Message<byte[]> message) {
    reader.first(route, message).ifPresent(delivery::deliver);
  }
}
