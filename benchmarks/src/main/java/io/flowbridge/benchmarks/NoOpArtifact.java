package io.flowbridge.benchmarks;

import io.flowbridge.integration.IntegrationAutoConfiguration;
import io.flowbridge.integration.IntegrationHandler;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.cloud.function.cloudevent.CloudEventsFunctionExtensionConfiguration;
import org.springframework.cloud.function.context.config.ContextFunctionCatalogAutoConfiguration;
import org.springframework.cloud.stream.binder.kafka.config.ExtendedBindingHandlerMappingsProviderConfiguration;
import org.springframework.cloud.stream.config.BindingServiceConfiguration;
import org.springframework.cloud.stream.function.FunctionConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * An artifact that does nothing, made with the integration starter. What else is on this class path
 * stays outside.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  ValidationAutoConfiguration.class,
  org.springframework.boot.autoconfigure.integration.IntegrationAutoConfiguration.class,
  CloudEventsFunctionExtensionConfiguration.class,
  ContextFunctionCatalogAutoConfiguration.class,
  BindingServiceConfiguration.class,
  ExtendedBindingHandlerMappingsProviderConfiguration.class,
  FunctionConfiguration.class,
  IntegrationAutoConfiguration.class
})
class NoOpArtifact {
  static final String TYPE = "no-op";

  static ConfigurableApplicationContext start(int concurrency) {
    return new SpringApplicationBuilder(NoOpArtifact.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .run(
            "--spring.config.name=no-op",
            "--spring.application.name=no-op",
            "--spring.main.allow-bean-definition-overriding=true",
            "--logging.level.root=warn",
            "--spring.cloud.stream.kafka.binder.brokers="
                + ServiceProcess.known("flowbridge.kafka.brokers"),
            "--flowbridge.integration.concurrency=" + concurrency);
  }

  @Bean
  Nothing nothing() {
    return new Nothing();
  }

  static class Nothing {

    /** Nothing. */
    public record Input() {}

    @IntegrationHandler(type = TYPE, name = "Do nothing")
    public void handle(Input input) {}
  }
}
