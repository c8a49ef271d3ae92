package io.flowbridge.instance.projection;

import io.flowbridge.instance.DiagramActivity;
import io.flowbridge.instance.ServiceInstanceStatus;
import io.flowbridge.instance.store.CaseState;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What this service needs of docs/events/instance-snapshot.schema.json. */
public record InstanceSnapshot(
    @NotBlank String id,
    @NotBlank String bundle,
    @Positive long version,
    @Nullable String serviceInstanceId,
    @Nullable String serviceKey,
    @Nullable String serviceTitle,
    @Nullable String businessKey,
    @NotBlank String processDefinitionId,
    @NotNull State state,
    @Nullable String startedBy,
    @NotNull Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable String statusLabel,
    @Nullable String caseDescription,
    @NotNull Map<String, Object> data,
    @NotNull List<@NotNull DiagramActivity> activities,
    @NotNull List<Object> incidents,
    @NotNull Participants participants) {

  /** The engine's states. */
  public enum State {
    ACTIVE,
    SUSPENDED,
    COMPLETED,
    CANCELLED
  }

  /** Who takes part by tasks. */
  public record Participants(@NotNull List<String> users, @NotNull List<String> groups) {}

  /** A process without a service is a case of its own, known by the process. */
  public CaseState toCase() {
    return new CaseState(
        Objects.requireNonNullElse(serviceInstanceId, id),
        version,
        bundle,
        id,
        processDefinitionId,
        serviceInstanceId == null ? null : serviceKey,
        serviceTitle,
        businessKey,
        status(),
        statusLabel,
        caseDescription,
        startedBy,
        startedAt,
        endedAt,
        data,
        activities,
        participants.users(),
        participants.groups());
  }

  ServiceInstanceStatus status() {
    return switch (state) {
      case ACTIVE ->
          incidents.isEmpty() ? ServiceInstanceStatus.ACTIVE : ServiceInstanceStatus.INCIDENT;
      case SUSPENDED -> ServiceInstanceStatus.SUSPENDED;
      case COMPLETED -> ServiceInstanceStatus.COMPLETED;
      case CANCELLED -> ServiceInstanceStatus.CANCELLED;
    };
  }
}
