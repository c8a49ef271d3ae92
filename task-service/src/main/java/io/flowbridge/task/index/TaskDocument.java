package io.flowbridge.task.index;

import io.flowbridge.task.Task;
import io.flowbridge.task.TaskAttachment;
import io.flowbridge.task.TaskComment;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A task as it is stored: fields to find it by, and the snapshot itself, which alone is read back.
 */
record TaskDocument(Task snapshot) {

  /**
   * The fields of a task's document.
   *
   * @param indexedAt when it is written; resuming a stream asks for what was written since
   */
  static Map<String, Object> fields(Task task, Instant indexedAt) {
    var values = FormValues.of(task.data());
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", task.id());
    fields.put("bundle", task.bundle());
    fields.put("version", task.version());
    fields.put("indexedAt", indexedAt);
    fields.put("key", task.key());
    putText(fields, "name", task.name());
    putText(fields, "description", task.description());
    putText(fields, "serviceTitle", task.serviceTitle());
    putText(fields, "businessKey", task.businessKey());
    fields.put("content", content(task, values).map(Highlights::unmarked).toList());
    fields.put(
        "comments",
        task.comments().stream().map(TaskComment::text).map(Highlights::unmarked).toList());
    fields.put("state", task.state());
    put(fields, "assignee", task.assignee());
    put(fields, "owner", task.owner());
    fields.put("candidateUsers", task.candidateUsers());
    fields.put("candidateGroups", task.candidateGroups());
    fields.put("priority", task.priority());
    fields.put("tags", task.tags());
    fields.put("createdAt", task.createdAt());
    put(fields, "dueAt", task.dueAt());
    put(fields, "followUpAt", task.followUpAt());
    put(fields, "endedAt", task.endedAt());
    put(fields, "serviceInstanceId", task.serviceInstanceId());
    put(fields, "serviceKey", task.serviceKey());
    fields.put("data", values.entries());
    fields.put("dataCut", values.isCut() || !task.dataOmitted().isEmpty());
    fields.put("snapshot", task);
    return fields;
  }

  /** What the task is about: the words of its form data, and what its attachments are called. */
  private static Stream<String> content(Task task, FormValues values) {
    var attachments = task.attachments().stream().flatMap(TaskDocument::words);
    return Stream.concat(values.words().stream(), attachments);
  }

  /** File names join their words by dots and dashes, people search for the words. */
  private static Stream<String> words(TaskAttachment attachment) {
    var name = attachment.name();
    return Stream.concat(
        Stream.of(name, name.replaceAll("[._-]+", " ")),
        Stream.ofNullable(attachment.description()));
  }

  private static void putText(Map<String, Object> fields, String name, @Nullable String value) {
    put(fields, name, value == null ? null : Highlights.unmarked(value));
  }

  private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, value);
    }
  }
}
