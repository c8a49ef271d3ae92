package io.flowbridge.process.relay;

import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory.ConfirmType;
import org.springframework.boot.autoconfigure.amqp.CachingConnectionFactoryConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Where RabbitMQ is the bus of integrations. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "flowbridge.integration.bus", havingValue = "rabbit")
class RabbitConfiguration {

  /** Connections of its own, because those of the binder know no confirms. */
  @Bean
  @Primary
  RabbitPublisher rabbitPublisher(
      KafkaPublisher others,
      CachingConnectionFactory shared,
      CachingConnectionFactoryConfigurer configurer) {
    var connections = new CachingConnectionFactory(shared.getRabbitConnectionFactory());
    configurer.configure(connections);
    connections.setPublisherConfirmType(ConfirmType.SIMPLE);
    return new RabbitPublisher(others, connections);
  }
}
