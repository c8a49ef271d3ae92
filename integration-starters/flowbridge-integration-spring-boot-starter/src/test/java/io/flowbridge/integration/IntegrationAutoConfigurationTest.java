package io.flowbridge.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.integration.bus.Announcer;
import io.flowbridge.integration.bus.RequestConsumer;
import io.flowbridge.integration.contract.Contracts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.cloud.stream.binder.test.EnableTestBinder;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class IntegrationAutoConfigurationTest {

  private static final String BINDINGS = "spring.cloud.stream.bindings.";
  private static final String RABBIT_BINDINGS = "spring.cloud.stream.rabbit.bindings.";

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withPropertyValues("spring.application.name=greeter")
          .withUserConfiguration(Greeter.class);

  @Test
  void shouldServeHandlers() {
    runner
        .withPropertyValues(
            "flowbridge.integration.concurrency=3", "flowbridge.integration.environments=moon,mars")
        .run(
            context -> {
              assertThat(context).hasBean("integration-greet").hasSingleBean(Announcer.class);
              var environment = context.getEnvironment();
              var binding = "spring.cloud.stream.bindings.integration-greet-in-0.";
              assertThat(environment.getProperty(binding + "group")).isEqualTo("greeter.moon-mars");
              assertThat(environment.getProperty(binding + "destination"))
                  .isEqualTo(
                      "flowbridge.integration.requests.greet.moon,flowbridge.integration.requests.greet.mars");
              assertThat(environment.getProperty(binding + "consumer.concurrency")).isEqualTo("3");
              assertThat(context.getBean(Contracts.class).all()).hasSize(1);
            });
  }

  @Test
  void shouldBindToRabbitIfWanted() {
    runner
        .withPropertyValues(
            "flowbridge.integration.bus=rabbit",
            "flowbridge.integration.concurrency=3",
            "flowbridge.integration.environments=moon")
        .run(
            context -> {
              assertThat(context).hasBean("integration-greet").hasBean("integrationOrdered-greet");
              var environment = context.getEnvironment();
              var any = "integration-greet-in-0.";
              var ordered = "integrationOrdered-greet-in-0.";
              for (var binding : List.of(any, ordered)) {
                assertThat(environment.getProperty(BINDINGS + binding + "destination"))
                    .isEqualTo("flowbridge.integration.requests.greet.moon");
                assertThat(
                        environment.getProperty(
                            RABBIT_BINDINGS + binding + "consumer.requeue-rejected"))
                    .isEqualTo("true");
              }
              assertThat(environment.getProperty(BINDINGS + any + "group")).isEqualTo("artifacts");
              assertThat(environment.getProperty(BINDINGS + any + "consumer.concurrency"))
                  .isEqualTo("3");
              assertThat(environment.getProperty(BINDINGS + ordered + "group"))
                  .isEqualTo("ordered");
              assertThat(
                      environment.getProperty(
                          RABBIT_BINDINGS + ordered + "consumer.single-active-consumer"))
                  .isEqualTo("true");
            });
  }

  @Test
  void shouldRefuseUnknownBus() {
    runner
        .withPropertyValues("flowbridge.integration.bus=smoke")
        .run(context -> assertThat(context).hasFailed());
  }

  @Test
  void shouldHandleTypesAsTheyAreConfigured() {
    runner
        .withPropertyValues(
            "flowbridge.integration.concurrency=3",
            "flowbridge.integration.types.greet.concurrency=5",
            "flowbridge.integration.longest-handling=2h")
        .run(
            context -> {
              var environment = context.getEnvironment();
              assertThat(
                      environment.getProperty(
                          "spring.cloud.stream.bindings.integration-greet-in-0.consumer.concurrency"))
                  .isEqualTo("5");
              assertThat(
                      environment.getProperty(
                          "spring.cloud.stream.kafka.bindings.integration-greet-in-0"
                              + ".consumer.configuration.max.poll.interval.ms"))
                  .isEqualTo("7200000");
            });
  }

  @Test
  void shouldRefuseBadConcurrencyOfType() {
    runner
        .withPropertyValues("flowbridge.integration.types.greet.concurrency=0")
        .run(context -> assertThat(context).hasFailed());
  }

  @Test
  void shouldWantDataSourceForJdbcInbox() {
    runner
        .withPropertyValues("flowbridge.integration.inbox=jdbc")
        .run(context -> assertThat(context).hasFailed());
  }

  @Test
  void shouldKeepFunctionsOfTheUser() {
    runner
        .withPropertyValues("spring.cloud.function.definition=mine")
        .run(
            context ->
                assertThat(context.getEnvironment().getProperty("spring.cloud.function.definition"))
                    .isEqualTo("mine;integration-greet"));
  }

  @Test
  void shouldBackOffIfUserNamesTheArtifact() {
    runner
        .withBean(Artifact.class, () -> new Artifact("mine", "1", List.of()))
        .run(context -> assertThat(context.getBean(Artifact.class).name()).isEqualTo("mine"));
  }

  @Test
  void shouldDoNothingIfDisabled() {
    runner
        .withPropertyValues("flowbridge.integration.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(RequestConsumer.class));
  }

  @Test
  void shouldDoNothingWithoutBus() {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(IntegrationAutoConfiguration.class))
        .withClassLoader(new FilteredClassLoader(StreamBridge.class))
        .run(context -> assertThat(context).doesNotHaveBean(Artifact.class));
  }

  @Test
  void shouldRefuseBadProperties() {
    runner
        .withPropertyValues("flowbridge.integration.concurrency=0")
        .run(context -> assertThat(context).hasFailed());
  }

  @Test
  void shouldOnlyReadContractsIfTemplatesAreWanted() {
    runner
        .withPropertyValues("flowbridge.integration.write-templates=target/unused")
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(Contracts.class)
                    .doesNotHaveBean(Announcer.class)
                    .doesNotHaveBean("integration-greet"));
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @EnableTestBinder
  static class Greeter {
    @Bean
    GreetingArtifact greeting() {
      return new GreetingArtifact();
    }
  }
}
