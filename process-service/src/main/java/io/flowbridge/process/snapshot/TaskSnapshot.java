package io.flowbridge.process.snapshot;

import io.flowbridge.process.engine.BusinessError;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole committed state of one user task; see {@code task-snapshot.schema.json}. */
public record TaskSnapshot(
    String id,
    String bundle,
    long version,
    int revision,
    String key,
    String name,
    @Nullable String description,
    State state,
    @Nullable String assignee,
    @Nullable String owner,
    List<String> candidateUsers,
    List<String> candidateGroups,
    int priority,
    List<String> tags,
    Instant createdAt,
    @Nullable Instant dueAt,
    @Nullable Instant followUpAt,
    @Nullable Instant endedAt,
    boolean suspended,
    @Nullable String formKey,
    @Nullable Integer formVersion,
    @Nullable String processInstanceId,
    @Nullable String processDefinitionId,
    @Nullable String processDefinitionKey,
    @Nullable String businessKey,
    @Nullable String serviceInstanceId,
    @Nullable String serviceKey,
    @Nullable String serviceTitle,
    @Nullable String startedBy,
    Map<String, @Nullable Object> data,
    List<String> dataOmitted,
    @Nullable String delegation,
    List<BusinessError> businessErrors,
    List<TaskComment> comments,
    int commentCount,
    List<TaskAttachment> attachments,
    @Nullable Instant committedAt) {

  public enum State {
    OPEN,
    COMPLETED,
    CANCELLED;

    /** The engine's delete reason of a task that somebody finished. */
    private static final String COMPLETED_REASON = "completed";

    public static State of(boolean open, @Nullable String deleteReason) {
      if (open) {
        return OPEN;
      }
      return COMPLETED_REASON.equals(deleteReason) ? COMPLETED : CANCELLED;
    }
  }
}
