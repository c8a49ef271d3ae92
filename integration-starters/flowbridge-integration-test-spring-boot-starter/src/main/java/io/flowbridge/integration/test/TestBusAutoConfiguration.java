package io.flowbridge.integration.test;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** A {@link TestBus} on the artifact's own broker. */
@AutoConfiguration
@ConditionalOnProperty("spring.cloud.stream.kafka.binder.brokers")
public final class TestBusAutoConfiguration {

  @Bean
  @Lazy
  @ConditionalOnMissingBean
  TestBus integrationTestBus(Environment environment) {
    return TestBus.at(environment.getRequiredProperty("spring.cloud.stream.kafka.binder.brokers"));
  }
}
