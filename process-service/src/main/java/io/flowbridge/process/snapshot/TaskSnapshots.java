package io.flowbridge.process.snapshot;

import io.flowbridge.process.Bundle;
import io.flowbridge.process.engine.UserTaskModel;
import io.flowbridge.process.engine.UserTaskModels;
import io.flowbridge.process.variable.CaseData;
import io.flowbridge.process.variable.PlatformVariables;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts task snapshots together from rows, candidates, variables and the model. */
@Component
class TaskSnapshots {

  private final JdbcClient jdbc;
  private final Candidates candidates;
  private final CommentRows comments;
  private final AttachmentRows attachments;
  private final UserTaskModels models;
  private final Bundle bundle;

  TaskSnapshots(
      JdbcClient jdbc,
      Candidates candidates,
      CommentRows comments,
      AttachmentRows attachments,
      UserTaskModels models,
      Bundle bundle) {
    this.jdbc = jdbc;
    this.candidates = candidates;
    this.comments = comments;
    this.attachments = attachments;
    this.models = models;
    this.bundle = bundle;
  }

  List<TaskRow> rows(Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(TaskRow.SELECT)
        .param("ids", ids.toArray(String[]::new))
        .query(TaskRow::from)
        .list();
  }

  /** What several tasks have in tables of their own, by engine id of the task. */
  record Details(
      Map<String, Candidates.Of> candidates,
      Map<String, CommentRows.Newest> comments,
      Map<String, List<TaskAttachment>> attachments) {

    Candidates.Of candidatesOf(TaskRow row) {
      return candidates.getOrDefault(row.id(), Candidates.Of.nobody());
    }

    CommentRows.Newest commentsOf(TaskRow row) {
      return comments.getOrDefault(row.id(), CommentRows.Newest.NONE);
    }

    List<TaskAttachment> attachmentsOf(TaskRow row) {
      return attachments.getOrDefault(row.id(), List.of());
    }
  }

  Details details(List<TaskRow> rows) {
    List<String> ids = rows.stream().map(TaskRow::id).toList();
    return new Details(candidates.read(rows), comments.newest(ids), attachments.of(ids));
  }

  TaskSnapshot snapshot(
      TaskRow row,
      long version,
      Details details,
      CaseData own,
      CaseData root,
      @Nullable Instant committedAt) {
    UserTaskModel model = models.find(row.definitionId(), row.key());
    return new TaskSnapshot(
        bundle.globalId(row.id()),
        bundle.name(),
        version,
        Objects.requireNonNullElse(row.revision(), 0),
        Objects.requireNonNullElse(row.key(), ""),
        Objects.requireNonNullElse(row.name(), Objects.requireNonNullElse(row.key(), "")),
        row.description(),
        row.state(),
        row.assignee(),
        row.owner(),
        List.copyOf(details.candidatesOf(row).users()),
        List.copyOf(details.candidatesOf(row).groups()),
        row.priority(),
        Objects.requireNonNullElse(row.tags(), model.tags()),
        row.createdAt(),
        row.dueAt(),
        row.followUpAt(),
        row.endedAt(),
        row.suspended(),
        model.formKey(),
        model.formVersion(),
        globalId(row.rootInstanceId()),
        globalId(row.definitionId()),
        row.definitionKey(),
        row.businessKey(),
        root.platform(PlatformVariables.SERVICE_INSTANCE_ID),
        root.platform(PlatformVariables.SERVICE_KEY),
        root.platform(PlatformVariables.SERVICE_TITLE),
        root.platform(PlatformVariables.STARTED_BY),
        own.data(),
        own.omitted(),
        row.delegation(),
        model.errors(),
        details.commentsOf(row).comments(),
        details.commentsOf(row).count(),
        details.attachmentsOf(row),
        committedAt);
  }

  private @Nullable String globalId(@Nullable String engineId) {
    return engineId == null ? null : bundle.globalId(engineId);
  }
}
