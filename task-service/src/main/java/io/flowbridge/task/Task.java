package io.flowbridge.task;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole committed state of one user task, as its runtime bundle published it.
 *
 * @param version orders the snapshots of one task: a newer one replaces an older one
 * @param revision what clients see as version and conditional commands compare
 * @param comments the newest ones, oldest first; {@code commentCount} tells how many there are
 * @param attachments files and links, oldest first
 * @param committedAt when the change that caused the snapshot was committed
 */
public record Task(
    String id,
    String bundle,
    long version,
    int revision,
    String key,
    String name,
    @Nullable String description,
    TaskState state,
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
    @Nullable TaskDelegation delegation,
    List<BusinessError> businessErrors,
    List<TaskComment> comments,
    int commentCount,
    List<TaskAttachment> attachments,
    @Nullable Instant committedAt) {

  /** The index takes ids of 512 bytes. */
  public static final int MAX_ID = 128;

  public Task {
    require("id", id);
    require("bundle", bundle);
    require("key", key);
    require("name", name);
    require("state", state);
    require("createdAt", createdAt);
    if (version < 1) {
      throw new IllegalArgumentException("Expected a task version above 0, but it is " + version);
    }
    if (!id.startsWith(bundle + ":") || id.length() > MAX_ID) {
      throw new IllegalArgumentException(
          "Expected task id '%s' to start with its bundle '%s' and to be short"
              .formatted(id, bundle));
    }
    candidateUsers = listOrEmpty(candidateUsers);
    candidateGroups = listOrEmpty(candidateGroups);
    tags = listOrEmpty(tags);
    dataOmitted = listOrEmpty(dataOmitted);
    businessErrors = listOrEmpty(businessErrors);
    comments = listOrEmpty(comments);
    attachments = listOrEmpty(attachments);
    data = data == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }

  /** The bundle's name in an id that left a bundle; empty if the id names none. */
  public static String bundleOf(String id) {
    var end = id.indexOf(':');
    return end < 0 ? "" : id.substring(0, end);
  }

  public boolean isOpen() {
    return state == TaskState.OPEN;
  }

  public boolean isAssignedTo(String account) {
    return account.equals(assignee);
  }

  private static void require(String name, @Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException("Expected a task with " + name + ", but it has none");
    }
  }

  private static <T> List<T> listOrEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
