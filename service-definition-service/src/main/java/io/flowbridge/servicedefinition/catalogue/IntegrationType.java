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
    Instant lastHeartbeat) {

  /** Names an element must give a value. */
  public Set<String> requiredInputs() {
    return StreamSupport.stream(inputSchema.path("required").spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toUnmodifiableSet());
  }
}
