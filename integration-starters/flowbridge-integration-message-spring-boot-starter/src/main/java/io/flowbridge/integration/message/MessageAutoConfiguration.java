package io.flowbridge.integration.message;

import com.dashjoin.jsonata.Jsonata;
import io.flowbridge.integration.IntegrationAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.function.StreamOperations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;

/** Serves {@code publish-message} and reads the routes. Without configuration it does neither. */
@AutoConfiguration(before = IntegrationAutoConfiguration.class)
@ConditionalOnClass(Jsonata.class)
@ConditionalOnProperty(
    name = "flowbridge.integration.message.enabled",
    havingValue = "true",
    matchIfMissing = true)
@EnableConfigurationProperties(MessageProperties.class)
@Import(RouteConfiguration.class)
public final class MessageAutoConfiguration {

  @Bean
  static RouteRegistrar integrationRouteRegistrar(ConfigurableEnvironment environment) {
    return new RouteRegistrar(environment);
  }

  @Bean
  @ConditionalOnMissingBean
  MessagePublisher integrationMessagePublisher(MessageProperties properties, StreamOperations bus) {
    return new MessagePublisher(properties, bus);
  }
}
