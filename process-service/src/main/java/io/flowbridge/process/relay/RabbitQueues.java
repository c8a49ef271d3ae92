package io.flowbridge.process.relay;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.amqp.core.BindingBuilder;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.QueueBuilder;
import org.springframework.amqp.core.TopicExchange;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;

/**
 * The exchanges and queues of integrations, as docs/integration-contract.md has them. Requests wait
 * in their queues also while no artifact has ever come.
 */
class RabbitQueues {

  private static final String REQUESTS = "flowbridge.integration.requests.";
  private static final String ANSWERS = "flowbridge.integration.answers";

  private final RabbitAdmin admin;
  private final Set<String> declared = ConcurrentHashMap.newKeySet();

  RabbitQueues(ConnectionFactory connections) {
    admin = new RabbitAdmin(connections);
    // A queue that somebody made otherwise, such as a replicated one, serves as well.
    admin.setIgnoreDeclarationExceptions(true);
    connections.addConnectionListener(connection -> declared.clear());
  }

  static boolean take(Outgoing message) {
    return message.destination().startsWith(REQUESTS) || message.destination().equals(ANSWERS);
  }

  void declare(String destination) {
    if (declared.contains(destination)) {
      return;
    }
    var exchange = new TopicExchange(destination);
    admin.declareExchange(exchange);
    if (destination.startsWith(REQUESTS)) {
      bind(new Queue(destination + ".artifacts"), exchange, RabbitMessage.ANY);
      bind(
          QueueBuilder.durable(destination + ".ordered").singleActiveConsumer().build(),
          exchange,
          RabbitMessage.ORDERED);
    }
    declared.add(destination);
  }

  private void bind(Queue queue, TopicExchange exchange, String routingKey) {
    admin.declareQueue(queue);
    admin.declareBinding(BindingBuilder.bind(queue).to(exchange).with(routingKey));
  }
}
