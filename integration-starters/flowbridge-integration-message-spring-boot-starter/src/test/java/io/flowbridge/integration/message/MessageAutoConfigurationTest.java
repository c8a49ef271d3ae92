package io.flowbridge.integration.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.dashjoin.jsonata.Jsonata;
import io.flowbridge.integration.Artifact;
import io.flowbridge.integration.bus.BusPublisher;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;

class MessageAutoConfigurationTest {

  private static final String PREFIX = "flowbridge.integration.message.";

  private static final String[] ROUTE = {
    PREFIX + "bundles.main=http://localhost:8082",
    PREFIX + "token-uri=http://localhost:8081/oauth2/token",
    PREFIX + "client-id=me",
    PREFIX + "client-secret=s3cret",
    PREFIX + "routes.paid.topic=shop.payments",
    PREFIX + "routes.paid.bundle=main",
    PREFIX + "routes.paid.message=payment-received",
    PREFIX + "routes.paid.business-key=order",
    PREFIX + "routes.paid.idempotency-key=$key"
  };

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withBean(RecordingBus.class)
          .withBean(BusPublisher.class, () -> new BusPublisher(new RecordingBus()))
          .withBean(Artifact.class, () -> new Artifact("messenger", "1", List.of()))
          .withBean(
              BindingsLifecycleController.class, () -> mock(BindingsLifecycleController.class))
          .withConfiguration(AutoConfigurations.of(MessageAutoConfiguration.class));

  @Test
  void shouldReadNothingUntilConfigured() {
    runner.run(
        context ->
            assertThat(context)
                .hasSingleBean(MessagePublisher.class)
                .doesNotHaveBean(RouteConsumer.class)
                .doesNotHaveBean(AgainConsumer.class));
  }

  @Test
  void shouldReadEachRouteCommittedAndByItself() {
    runner
        .withPropertyValues(ROUTE)
        .withPropertyValues("spring.application.name=messenger")
        .run(
            context -> {
              assertThat(context).hasBean("message-route-paid").hasSingleBean(AgainConsumer.class);
              var environment = context.getEnvironment();
              assertThat(environment.getProperty("spring.cloud.function.definition"))
                  .isEqualTo("message-route-paid;message-again");
              assertThat(
                      environment.getProperty(
                          "spring.cloud.stream.bindings.message-route-paid-in-0.group"))
                  .isEqualTo("messenger.paid");
              assertThat(
                      environment.getProperty(
                          "spring.cloud.stream.kafka.bindings.message-route-paid-in-0.consumer"
                              + ".configuration.isolation.level"))
                  .isEqualTo("read_committed");
            });
  }

  @Test
  void shouldBackOffIfUserPublishes() {
    runner
        .withBean("mine", MessagePublisher.class, () -> mock(MessagePublisher.class))
        .run(context -> assertThat(context).hasSingleBean(MessagePublisher.class).hasBean("mine"));
  }

  @Test
  void shouldDoNothingIfDisabled() {
    runner
        .withPropertyValues(ROUTE)
        .withPropertyValues(PREFIX + "enabled=false")
        .run(
            context ->
                assertThat(context)
                    .doesNotHaveBean(MessagePublisher.class)
                    .doesNotHaveBean(RouteConsumer.class));
  }

  @Test
  void shouldDoNothingWithoutJsonata() {
    runner
        .withClassLoader(new FilteredClassLoader(Jsonata.class))
        .run(context -> assertThat(context).doesNotHaveBean(MessagePublisher.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topics=flowbridge.integration.answers",
        "routes.paid.topic=flowbridge.tasks",
        "routes.paid.start=also",
        "routes.paid.business-key=",
        "routes.paid.business-key=(",
        "routes.paid.idempotency-key=",
        "routes.paid.bundle=unknown",
        "client-id="
      })
  void shouldRefuse(String property) {
    runner
        .withPropertyValues(ROUTE)
        .withPropertyValues(PREFIX + property)
        .run(
            context ->
                assertThat(context)
                    .hasFailed()
                    .getFailure()
                    .rootCause()
                    .asString()
                    .doesNotContain("s3cret"));
  }
}
