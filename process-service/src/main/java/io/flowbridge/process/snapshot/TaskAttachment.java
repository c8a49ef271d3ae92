package io.flowbridge.process.snapshot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file or link on a task.
 *
 * @param contentType what the file's content is; null for a link
 * @param size of the file, in bytes; null for a link
 * @param url the link's address, {@code http} or {@code https}; null for a file
 * @param contentKey what the file's content is stored under; null for a link
 * @param createdBy null if it was not a person
 */
public record TaskAttachment(
    String id,
    Kind kind,
    String name,
    @Nullable String description,
    @Nullable String contentType,
    @Nullable Long size,
    @Nullable String url,
    @Nullable String contentKey,
    Instant createdAt,
    @Nullable String createdBy) {

  public enum Kind {
    FILE,
    LINK
  }
}
