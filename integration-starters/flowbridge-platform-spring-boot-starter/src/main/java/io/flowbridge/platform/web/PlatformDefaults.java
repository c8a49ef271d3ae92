package io.flowbridge.platform.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Defaults of every service, weaker than anything a service or its operator sets. A schema is
 * loaded from one folder only: a pattern over the class path silently takes one jar's files.
 */
public class PlatformDefaults implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    environment
        .getPropertySources()
        .addLast(
            new MapPropertySource(
                "flowbridgePlatformDefaults",
                Map.ofEntries(
                    Map.entry(
                        "spring.graphql.schema.locations",
                        "classpath:graphql/${spring.application.name}/"),
                    Map.entry("spring.graphql.websocket.path", "/graphql"),
                    Map.entry("spring.graphql.schema.introspection.enabled", "false"),
                    Map.entry("flowbridge.instance", UUID.randomUUID().toString().substring(0, 8)),
                    Map.entry("flowbridge.security.client-id", "${spring.application.name}"),
                    Map.entry("flowbridge.security.client-secret", "${spring.application.name}"),
                    // Closing the binder while it counts lags blocks the service's end for ever;
                    // the
                    // Kafka client's own lag metrics stay.
                    Map.entry(
                        "spring.cloud.stream.kafka.binder.metrics.default-offset-lag-metrics-enabled",
                        "false"),
                    Map.entry("server.shutdown", "graceful"),
                    Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "10s"),
                    Map.entry("management.endpoint.health.probes.enabled", "true"),
                    Map.entry("management.endpoint.health.show-details", "when-authorized"),
                    Map.entry("management.endpoint.health.roles", "operator,admin,service"),
                    Map.entry(
                        "management.endpoints.web.exposure.include", "health,info,prometheus"),
                    Map.entry("spring.jackson.serialization.write-dates-as-timestamps", "false"),
                    Map.entry("spring.mvc.problemdetails.enabled", "false"))));
  }
}
