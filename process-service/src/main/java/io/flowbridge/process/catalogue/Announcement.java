package io.flowbridge.process.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this service needs of {@code docs/events/catalogue-entry.schema.json} when it listens. */
record Announcement(
    @JsonProperty(required = true) String kind,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) Instant heartbeatAt,
    @JsonProperty(required = true) int heartbeatIntervalSeconds,
    boolean stopped,
    @Nullable List<String> environments,
    @Nullable List<Contract> integrationTypes) {

  private static final int MISSED_HEARTBEATS = 3;

  /** Until when this instance counts as alive, unless it is heard again. */
  Instant aliveUntil() {
    return stopped
        ? heartbeatAt
        : heartbeatAt.plusSeconds((long) MISSED_HEARTBEATS * heartbeatIntervalSeconds);
  }

  boolean serves(String type, String environment) {
    return environments != null
        && environments.contains(environment)
        && contracts().stream().anyMatch(contract -> contract.type().equals(type));
  }

  List<Contract> contracts() {
    return integrationTypes == null ? List.of() : integrationTypes;
  }

  boolean replaces(Announcement other, Instant now) {
    return kind.equals(other.kind)
        && name.equals(other.name)
        && other.heartbeatAt.isBefore(heartbeatAt)
        && !other.aliveUntil().isAfter(now);
  }

  /** One version of a type, as an artifact serves it. */
  record Contract(
      @JsonProperty(required = true) String type,
      @JsonProperty(required = true) int version,
      @Nullable JsonNode inputSchema,
      @Nullable JsonNode outputSchema,
      @Nullable List<String> errorCodes) {

    boolean is(String otherType, int otherVersion) {
      return version == otherVersion && type.equals(otherType);
    }
  }
}
