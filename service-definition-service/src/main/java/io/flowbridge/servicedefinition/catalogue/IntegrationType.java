package io.flowbridge.servicedefinition.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A technical system that designers use in BPMN, with all instances that serve it. */
public record IntegrationType(
    String type,
    int version,
    String name,
    @Nullable String description,
    List<String> environments,
    JsonNode elementTemplate,
    JsonNode inputSchema,
    JsonNode outputSchema,
    List<String> errorCodes,
    int instances,
    Instant lastHeartbeat,
    List<IntegrationArtifact> artifacts) {

  /** Whether an artifact serves such requests now; null means those that name no environment. */
  public boolean isServedIn(@Nullable String environment) {
    return artifacts.stream()
        .anyMatch(artifact -> artifact.alive() && serves(artifact, environment));
  }

  /** Whether an artifact that serves such requests ever announced itself. */
  public boolean isKnownIn(@Nullable String environment) {
    return artifacts.stream().anyMatch(artifact -> serves(artifact, environment));
  }

  private static boolean serves(IntegrationArtifact artifact, @Nullable String environment) {
    return (environment == null || environment.isBlank())
        ? artifact.environments().isEmpty()
        : artifact.environments().contains(environment);
  }

  /** Names an element must give a value. */
  public Set<String> requiredInputs() {
    return StreamSupport.stream(inputSchema.path("required").spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toUnmodifiableSet());
  }
}
