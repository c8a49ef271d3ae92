package io.flowbridge.process;

import io.flowbridge.platform.FlowbridgeException;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * This runtime bundle, and how its ids look outside of it: {@code <bundle>:<engine id>}.
 *
 * @param name Name of the runtime bundle, the prefix of all its ids.
 */
@Validated
@ConfigurationProperties("flowbridge.bundle")
public record Bundle(@DefaultValue("main") @Pattern(regexp = "[a-z][a-z0-9-]*") String name) {

  public String globalId(String engineId) {
    return name + ":" + engineId;
  }

  /** The engine's id, or empty if the id belongs to another bundle. */
  public Optional<String> engineId(String globalId) {
    String prefix = name + ":";
    return globalId.startsWith(prefix) && globalId.length() > prefix.length()
        ? Optional.of(globalId.substring(prefix.length()))
        : Optional.empty();
  }

  /**
   * The engine's id.
   *
   * @throws FlowbridgeException {@code NOT_FOUND} if the id belongs to another bundle
   */
  public String requireEngineId(String globalId, String kind) {
    return engineId(globalId)
        .orElseThrow(
            () ->
                FlowbridgeException.notFound(
                    "Expected a %s of bundle '%s', but got '%s'".formatted(kind, name, globalId)));
  }

  /** The source of this bundle's events. */
  public String eventSource() {
    return "/bundles/" + name;
  }
}
