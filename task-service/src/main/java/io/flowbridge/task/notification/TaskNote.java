package io.flowbridge.task.notification;

import io.flowbridge.task.Task;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of a task, as it was when something happened to it. */
record TaskNote(
    String id,
    String name,
    @Nullable String description,
    @Nullable String assignee,
    List<String> candidateUsers,
    List<String> candidateGroups,
    @Nullable Instant dueAt,
    @Nullable String serviceKey,
    @Nullable String serviceTitle,
    @Nullable String businessKey,
    @Nullable String processDefinitionId) {

  static TaskNote of(Task task) {
    return new TaskNote(
        task.id(),
        task.name(),
        task.description(),
        task.assignee(),
        task.candidateUsers(),
        task.candidateGroups(),
        task.dueAt(),
        task.serviceKey(),
        task.serviceTitle(),
        task.businessKey(),
        task.processDefinitionId());
  }
}
