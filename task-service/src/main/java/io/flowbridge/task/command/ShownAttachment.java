package io.flowbridge.task.command;

import io.flowbridge.task.TaskAttachment;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as clients see it.
 *
 * @param url the link's address, or the path from which the file is downloaded
 */
record ShownAttachment(
    String id,
    TaskAttachment.Kind kind,
    String name,
    @Nullable String description,
    @Nullable String contentType,
    @Nullable Long size,
    String url,
    Instant createdAt,
    @Nullable String createdBy) {

  static ShownAttachment of(String taskId, TaskAttachment attachment) {
    return new ShownAttachment(
        attachment.id(),
        attachment.kind(),
        attachment.name(),
        attachment.description(),
        attachment.contentType(),
        attachment.size(),
        Objects.requireNonNullElse(
            attachment.url(), "/files/tasks/%s/%s".formatted(taskId, attachment.id())),
        attachment.createdAt(),
        attachment.createdBy());
  }
}
