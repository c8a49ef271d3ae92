package io.flowbridge.integration.test;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Gives the contexts of {@link ArtifactTest} the address of the broker. */
final class BrokerCustomizerFactory implements ContextCustomizerFactory {

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
    return TestContextAnnotationUtils.hasAnnotation(testClass, ArtifactTest.class)
        ? new BrokerAddress()
        : null;
  }

  /** A record, so that test classes share a context. */
  private record BrokerAddress() implements ContextCustomizer {

    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      var brokers = TestBroker.brokers();
      TestPropertyValues.of(
              TestBroker.PROPERTY + "=" + brokers,
              "spring.cloud.stream.kafka.binder.brokers=" + brokers,
              // A consumer that comes before its topic would look for it again after five minutes.
              "spring.cloud.stream.kafka.binder.configuration.metadata.max.age.ms=500")
          .applyTo(context);
    }
  }
}
