package io.flowbridge.process.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The whole committed state of one root instance; see {@code instance-snapshot.schema.json}. */
public record InstanceSnapshot(
    String id,
    String bundle,
    long version,
    @Nullable String serviceInstanceId,
    @Nullable String serviceKey,
    @Nullable String serviceTitle,
    @Nullable String businessKey,
    String processDefinitionId,
    String processDefinitionKey,
    State state,
    @Nullable String startedBy,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable String deleteReason,
    @Nullable String statusLabel,
    @Nullable String caseDescription,
    Map<String, @Nullable Object> data,
    List<Activity> activities,
    List<Incident> incidents,
    Participants participants) {

  public enum State {
    ACTIVE,
    SUSPENDED,
    COMPLETED,
    CANCELLED
  }

  /** One element of the model and where it stands, over all its runs. */
  public record Activity(String activityId, ActivityState state, int count) {}

  public enum ActivityState {
    ACTIVE,
    FINISHED,
    CANCELLED,
    INCIDENT
  }

  public record Incident(
      String id,
      String type,
      @Nullable String activityId,
      @Nullable String message,
      Instant createdAt) {}

  /** Every account and group that is or was assignee or candidate of one of its tasks. */
  public record Participants(SortedSet<String> users, SortedSet<String> groups) {}
}
