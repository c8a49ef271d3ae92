package io.flowbridge.integration;

import org.springframework.amqp.rabbit.listener.MessageListenerContainer;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;

/** Where the bus is RabbitMQ: finish what is under way when stopping. */
@AutoConfiguration(after = IntegrationAutoConfiguration.class)
@ConditionalOnClass(SimpleMessageListenerContainer.class)
@ConditionalOnBean(Artifact.class)
public final class RabbitBusAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean(name = "integrationRabbitContainers")
  ListenerContainerCustomizer<MessageListenerContainer> integrationRabbitContainers(
      IntegrationProperties properties) {
    return (container, destination, group) -> {
      if (container instanceof SimpleMessageListenerContainer simple) {
        simple.setShutdownTimeout(properties.shutdownTimeout().toMillis());
      }
    };
  }
}
