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
  private final UserTaskModels models;
  private final Bundle bundle;

  TaskSnapshots(JdbcClient jdbc, Candidates candidates, UserTaskModels models, Bundle bundle) {
    this.jdbc = jdbc;
    this.candidates = candidates;
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

  Map<String, Candidates.Of> candidates(List<TaskRow> rows) {
    return candidates.read(rows);
  }

  TaskSnapshot snapshot(
      TaskRow row,
      long version,
      Candidates.Of candidates,
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
        List.copyOf(candidates.users()),
        List.copyOf(candidates.groups()),
        row.priority(),
        model.tags(),
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
        committedAt);
  }

  private @Nullable String globalId(@Nullable String engineId) {
    return engineId == null ? null : bundle.globalId(engineId);
  }
}
