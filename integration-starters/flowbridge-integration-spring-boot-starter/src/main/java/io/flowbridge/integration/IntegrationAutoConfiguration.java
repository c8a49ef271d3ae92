package io.flowbridge.integration;

import io.flowbridge.integration.bus.Announcer;
import io.flowbridge.integration.bus.ArtifactHealth;
import io.flowbridge.integration.bus.BusPublisher;
import io.flowbridge.integration.bus.Json;
import io.flowbridge.integration.bus.KafkaContainers;
import io.flowbridge.integration.bus.Observations;
import io.flowbridge.integration.bus.RequestConsumer;
import io.flowbridge.integration.contract.Contracts;
import io.flowbridge.integration.contract.ElementTemplates;
import io.flowbridge.integration.contract.TemplateRoutes;
import io.flowbridge.integration.contract.TemplateSource;
import io.flowbridge.integration.contract.TemplateWriter;
import io.flowbridge.integration.handling.Handlers;
import io.flowbridge.integration.handling.Inbox;
import io.flowbridge.integration.handling.MemoryInbox;
import io.flowbridge.integration.handling.RequestHandling;
import io.micrometer.observation.ObservationRegistry;
import jakarta.validation.Validator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves every {@link IntegrationHandler} of the application over the bus. */
@AutoConfiguration(
    after = JdbcInboxAutoConfiguration.class,
    afterName = "org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration",
    beforeName = "org.springframework.cloud.stream.function.FunctionConfiguration")
@ConditionalOnClass(StreamBridge.class)
@ConditionalOnProperty(
    name = "flowbridge.integration.enabled",
    havingValue = "true",
    matchIfMissing = true)
@EnableConfigurationProperties(IntegrationProperties.class)
public final class IntegrationAutoConfiguration {

  /** Reads the properties by itself: it runs before properties are beans. */
  @Bean
  static HandlerRegistrar integrationHandlerRegistrar(ConfigurableEnvironment environment) {
    var properties =
        Binder.get(environment).bindOrCreate("flowbridge.integration", IntegrationProperties.class);
    return new HandlerRegistrar(environment, properties, Artifact.of(properties, environment));
  }

  @Bean
  @ConditionalOnMissingBean
  Artifact integrationArtifact(
      IntegrationProperties properties, ConfigurableEnvironment environment) {
    return Artifact.of(properties, environment);
  }

  @Bean
  @ConditionalOnMissingBean
  Contracts integrationContracts(Handlers handlers) {
    return Contracts.of(
        handlers.all().stream()
            .map(
                each ->
                    new Contracts.Signature(each.annotation(), each.inputType(), each.outputType()))
            .toList());
  }

  @Bean
  @ConditionalOnMissingBean
  ElementTemplates integrationElementTemplates(
      Contracts contracts, ObjectProvider<TemplateSource> sources) {
    return ElementTemplates.of(contracts, sources.orderedStream().toList());
  }

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnProperty(
      name = "flowbridge.integration.inbox",
      havingValue = "memory",
      matchIfMissing = true)
  Inbox integrationMemoryInbox(IntegrationProperties properties) {
    return new MemoryInbox(properties.inboxSize());
  }

  @Bean
  @ConditionalOnMissingBean
  RequestHandling integrationRequestHandling(Handlers handlers, Validator validator, Inbox inbox) {
    return new RequestHandling(handlers, Json.mapper(), validator, inbox);
  }

  @Bean
  @ConditionalOnMissingBean
  BusPublisher integrationBusPublisher(StreamBridge bridge) {
    return new BusPublisher(bridge);
  }

  @Bean
  RequestConsumerFactory integrationRequestConsumerFactory(
      Artifact artifact,
      RequestHandling handling,
      BusPublisher publisher,
      ObjectProvider<ObservationRegistry> registry,
      Validator validator) {
    var observations = new Observations(registry.getIfAvailable(() -> ObservationRegistry.NOOP));
    return type ->
        new RequestConsumer(
            type, artifact, handling, publisher, observations, Json.mapper(), validator);
  }

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnProperty(
      name = "flowbridge.integration.write-templates",
      matchIfMissing = true,
      havingValue = "false")
  Announcer integrationAnnouncer(
      Artifact artifact,
      Contracts contracts,
      IntegrationProperties properties,
      BusPublisher publisher) {
    return new Announcer(artifact, contracts, properties.heartbeat(), publisher, Json.mapper());
  }

  /** Write the templates and stop: for a build or a designer's folder. */
  @Bean
  @ConditionalOnProperty("flowbridge.integration.write-templates")
  ApplicationRunner integrationTemplateWriter(
      ElementTemplates templates,
      IntegrationProperties properties,
      ConfigurableApplicationContext context) {
    return arguments -> {
      if (properties.writeTemplates() != null) {
        new TemplateWriter(templates).writeTo(properties.writeTemplates());
        context.close();
      }
    };
  }

  /** Where the bus is Kafka: finish what is under way when stopping, and never skip a request. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(AbstractMessageListenerContainer.class)
  static class Kafka {

    @Bean
    @ConditionalOnMissingBean(ListenerContainerCustomizer.class)
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> integrationContainers(
        IntegrationProperties properties) {
      return (container, destination, group) ->
          KafkaContainers.customize(container, properties.shutdownTimeout());
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(RouterFunction.class)
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
  static class Web {

    @Bean
    @ConditionalOnMissingBean(name = "integrationTemplateRoutes")
    RouterFunction<ServerResponse> integrationTemplateRoutes(ElementTemplates templates) {
      return TemplateRoutes.of(templates);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
  @ConditionalOnEnabledHealthIndicator("integration")
  static class Health {

    @Bean
    @ConditionalOnMissingBean(name = "integrationHealthIndicator")
    HealthIndicator integrationHealthIndicator(
        Handlers handlers, BindingsLifecycleController bindings) {
      return new ArtifactHealth(handlers, bindings);
    }
  }
}
