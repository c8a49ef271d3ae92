package io.flowbridge.integration.file;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;

/** Where it is configured how long files stay after their process instance has ended. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(StreamBridge.class)
@ConditionalOnProperty("flowbridge.integration.files.keep")
@ConditionalOnProperty(
    name = "flowbridge.integration.write-templates",
    matchIfMissing = true,
    havingValue = "false")
class RetentionConfiguration {

  @Bean
  static RetentionRegistrar integrationRetentionRegistrar(ConfigurableEnvironment environment) {
    return new RetentionRegistrar(environment);
  }

  @Bean
  FileRetention integrationFileRetention(FileStore store, FilesProperties properties) {
    return new FileRetention(store, Objects.requireNonNull(properties.keep()), Clock.systemUTC());
  }

  @Bean(RetentionRegistrar.FUNCTION)
  EndedInstances endedInstances(FileRetention retention) {
    return new EndedInstances(retention);
  }

  @Bean
  RetentionSweep integrationRetentionSweep(
      FileRetention retention, FilesProperties properties, ObjectProvider<MeterRegistry> meters) {
    return new RetentionSweep(
        retention, properties.sweepInterval(), meters.getIfAvailable(SimpleMeterRegistry::new));
  }
}
