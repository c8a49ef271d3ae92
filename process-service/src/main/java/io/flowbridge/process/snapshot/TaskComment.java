package io.flowbridge.process.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a task.
 *
 * @param onBehalfOf the absent person in whose place the author wrote it; null if in nobody's
 * @param text the newest text
 * @param editedAt when it got that text; null if it is the first
 * @param versions earlier texts, oldest first; null where they were not asked for
 */
public record TaskComment(
    String id,
    @Nullable String author,
    @Nullable String onBehalfOf,
    String text,
    Instant createdAt,
    @Nullable Instant editedAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Version> versions) {

  TaskComment onBehalfOf(@Nullable String absent) {
    return new TaskComment(id, author, absent, text, createdAt, editedAt, versions);
  }

  /** A text and since when it stood there. */
  public record Version(String text, Instant at) {}
}
