package io.flowbridge.integration.message;

import io.flowbridge.integration.Artifact;
import io.flowbridge.integration.bus.BusPublisher;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** What routes need; without any it waits for them in vain and holds nothing. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

  private static final Duration CONNECT = Duration.ofSeconds(5);

  @Bean
  MessageDelivery integrationMessageDelivery(
      MessageProperties properties,
      BundleClient bundles,
      Artifact artifact,
      BusPublisher bus,
      ObjectProvider<ObservationRegistry> registry) {
    return new MessageDelivery(
        properties,
        new RouteMapping(properties.routes(), artifact.name()),
        bundles,
        new Parking(artifact, bus),
        new MessageObservations(registry.getIfAvailable(() -> ObservationRegistry.NOOP)));
  }

  @Bean
  BundleClient integrationBundleClient(
      MessageProperties properties, ObjectProvider<RestClient.Builder> builders) {
    var requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build());
    requests.setReadTimeout(properties.timeLimit());
    var http = builders.getIfAvailable(RestClient::builder).requestFactory(requests).build();
    return new BundleClient(http, properties.bundles(), token(properties, http));
  }

  private static ServiceToken token(MessageProperties properties, RestClient http) {
    return new ServiceToken(
        http,
        Objects.requireNonNullElse(properties.tokenUri(), URI.create("")),
        String.valueOf(properties.clientId()),
        String.valueOf(properties.clientSecret()),
        Clock.systemUTC());
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
  @ConditionalOnEnabledHealthIndicator("messages")
  static class MessagesHealth {

    @Bean
    @ConditionalOnMissingBean(name = "messagesHealthIndicator")
    HealthIndicator messagesHealthIndicator(
        MessageProperties properties, BindingsLifecycleController bindings, BundleClient bundles) {
      return new MessageHealth(properties.routes().keySet(), bindings, bundles);
    }
  }
}
