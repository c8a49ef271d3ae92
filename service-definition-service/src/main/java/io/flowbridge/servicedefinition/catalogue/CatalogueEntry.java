package io.flowbridge.servicedefinition.catalogue;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One running instance of a runtime bundle or an integration artifact, as it announced itself. */
record CatalogueEntry(
    @JsonProperty(required = true) Kind kind,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String instance,
    @JsonProperty(required = true) Instant heartbeatAt,
    @JsonProperty(required = true) int heartbeatIntervalSeconds,
    boolean stopped,
    @Nullable List<String> environments,
    @Nullable Integer processDefinitions,
    @Nullable List<Contract> integrationTypes) {

  private static final int MISSED_HEARTBEATS = 3;

  /** Refuses explicit nulls too. */
  CatalogueEntry {
    requireNonNull(kind, "kind");
    requireNonNull(name, "name");
    requireNonNull(instance, "instance");
    requireNonNull(heartbeatAt, "heartbeatAt");
  }

  List<String> environmentsOrNone() {
    return environments == null ? List.of() : environments;
  }

  List<Contract> contracts() {
    return integrationTypes == null ? List.of() : integrationTypes;
  }

  boolean isAlive(Instant now) {
    return !stopped
        && now.isBefore(
            heartbeatAt.plusSeconds((long) MISSED_HEARTBEATS * heartbeatIntervalSeconds));
  }

  boolean isSamePart(CatalogueEntry other) {
    return kind == other.kind && name.equals(other.name);
  }

  enum Kind {
    @JsonProperty("bundle")
    BUNDLE,
    @JsonProperty("artifact")
    ARTIFACT
  }

  /** An integration type as an artifact serves it. */
  record Contract(
      @JsonProperty(required = true) String type,
      @JsonProperty(required = true) int version,
      @JsonProperty(required = true) String name,
      @Nullable String description,
      @JsonProperty(required = true) JsonNode inputSchema,
      @JsonProperty(required = true) JsonNode outputSchema,
      @JsonProperty(required = true) List<String> errorCodes,
      @JsonProperty(required = true) JsonNode elementTemplate) {

    Contract {
      requireNonNull(type, "type");
      requireNonNull(name, "name");
      requireNonNull(errorCodes, "errorCodes");
    }
  }
}
