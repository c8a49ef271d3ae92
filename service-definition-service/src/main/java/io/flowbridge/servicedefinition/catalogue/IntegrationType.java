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

  /**
   * Which input of the schema an element's input gives a value to. That is itself, or for a value
   * of a map the map: {@code query.limit} is one of {@code query}.
   */
  public String inputOf(String name) {
    var dot = name.indexOf('.');
    return dot < 1 || inputs().has(name) || !takesParts(inputs().path(name.substring(0, dot)))
        ? name
        : name.substring(0, dot);
  }

  /** Whether an element may have an input of this name. */
  public boolean hasInput(String name) {
    var input = inputOf(name);
    var schema = inputs().path(input);
    return !schema.isMissingNode()
        && (input.equals(name)
            || !schema.has("properties")
            || schema.has("additionalProperties")
            || schema.path("properties").has(name.substring(input.length() + 1)));
  }

  private JsonNode inputs() {
    return inputSchema.path("properties");
  }

  /** A schema without a type takes everything, so a map too. */
  private static boolean takesParts(JsonNode schema) {
    var type = schema.path("type");
    return !schema.isMissingNode()
        && (type.isMissingNode()
            || type.asText().equals("object")
            || StreamSupport.stream(type.spliterator(), false)
                .anyMatch(each -> each.asText().equals("object")));
  }
}
