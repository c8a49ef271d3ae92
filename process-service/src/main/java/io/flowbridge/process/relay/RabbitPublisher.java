package io.flowbridge.process.relay;

import com.rabbitmq.client.Channel;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.connection.ChannelProxy;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.DisposableBean;

/**
 * Publishes what is for artifacts over RabbitMQ and the rest over Kafka. Should the second fail,
 * the first is sent again, and artifacts know it by its correlation id.
 */
class RabbitPublisher implements Publisher, DisposableBean {

  private static final long CONFIRM_MILLIS = 10_000;

  private final Publisher others;
  private final CachingConnectionFactory connections;
  private final RabbitTemplate template;
  private final RabbitQueues queues;

  RabbitPublisher(Publisher others, CachingConnectionFactory connections) {
    this.others = others;
    this.connections = connections;
    this.template = new RabbitTemplate(connections);
    this.queues = new RabbitQueues(connections);
  }

  @Override
  public void publish(List<Outgoing> first, Supplier<List<Outgoing>> then) {
    var byBus = first.stream().collect(Collectors.partitioningBy(RabbitQueues::take));
    var forArtifacts = byBus.getOrDefault(true, List.of());
    if (!forArtifacts.isEmpty()) {
      template.execute(channel -> send(((ChannelProxy) channel).getTargetChannel(), forArtifacts));
    }
    others.publish(byBus.getOrDefault(false, List.of()), then);
  }

  /**
   * On the client's own channel: Spring's would open another one where this one broke, and there
   * nothing is left to wait for.
   */
  private boolean send(Channel channel, List<Outgoing> messages) throws Exception {
    messages.stream().map(Outgoing::destination).distinct().forEach(queues::declare);
    for (var each : messages) {
      var message = RabbitMessage.of(each.message());
      channel.basicPublish(
          each.destination(), message.routingKey(), message.properties(), message.body());
    }
    channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
    return true;
  }

  @Override
  public void destroy() {
    connections.destroy();
  }
}
