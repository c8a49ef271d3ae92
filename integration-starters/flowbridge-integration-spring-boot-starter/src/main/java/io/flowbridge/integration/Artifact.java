package io.flowbridge.integration;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Who this program is on the bus.
 *
 * @param instance unique name of this node
 */
public record Artifact(String name, String instance, List<String> environments) {

  static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

  static Artifact of(IntegrationProperties properties, Environment environment) {
    var name =
        Objects.requireNonNullElseGet(
            properties.name(),
            () -> environment.getProperty("spring.application.name", "integration-artifact"));
    var instance = environment.getProperty("flowbridge.instance", name + "-" + UUID.randomUUID());
    return new Artifact(name, instance, List.copyOf(properties.environments()));
  }

  /**
   * The consumer group. Instances of other environments read other topics, so they must not share
   * one.
   */
  public String group() {
    return environments.isEmpty() ? name : name + "." + String.join("-", environments);
  }

  /** Whether a request for this environment is ours. */
  public boolean serves(@Nullable String environment) {
    if (environment == null || environment.isBlank()) {
      return environments.isEmpty();
    }
    return environments.contains(environment);
  }
}
