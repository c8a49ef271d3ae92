package io.flowbridge.integration.file;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Binds the function that hears of instances, before any bean exists: Spring Cloud Stream reads the
 * names of functions from the environment.
 */
final class RetentionRegistrar implements BeanDefinitionRegistryPostProcessor {

  static final String FUNCTION = "endedInstances";

  private static final String FUNCTIONS = "spring.cloud.function.definition";
  private static final String BINDING = "bindings." + FUNCTION + "-in-0.";
  private static final String CLOUD = "spring.cloud.stream.";

  private final ConfigurableEnvironment environment;

  RetentionRegistrar(ConfigurableEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    var sources = environment.getPropertySources();
    sources.addLast(new MapPropertySource("fileRetentionBindings", bindings()));
    var others = environment.getProperty(FUNCTIONS, "");
    var all = others.isBlank() ? FUNCTION : others + ";" + FUNCTION;
    sources.addFirst(new MapPropertySource("fileRetentionFunctions", Map.of(FUNCTIONS, all)));
  }

  private Map<String, Object> bindings() {
    var artifact =
        environment.getProperty(
            "flowbridge.integration.name",
            environment.getProperty("spring.application.name", "integration-artifact"));
    var bindings = new HashMap<String, Object>();
    bindings.put(CLOUD + BINDING + "destination", "flowbridge.instances");
    bindings.put(CLOUD + BINDING + "group", artifact + ".files");
    // What fails is tried until the store answers.
    bindings.put(CLOUD + BINDING + "consumer.max-attempts", 1);
    var kafka = CLOUD + "kafka." + BINDING + "consumer.";
    bindings.put(kafka + "ack-mode", "RECORD");
    bindings.put(kafka + "configuration.isolation.level", "read_committed");
    bindings.put(kafka + "topic.properties.cleanup.policy", "compact");
    return bindings;
  }
}
