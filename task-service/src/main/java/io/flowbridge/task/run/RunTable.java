package io.flowbridge.task.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.task.run.Run.Cause;
import io.flowbridge.task.run.Run.Kind;
import io.flowbridge.task.run.Run.Problem;
import io.flowbridge.task.run.Run.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The newest runs of all nodes. */
@Repository
class RunTable {
  private static final int KEPT = 200;

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  RunTable(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void insert(Run run) {
    jdbc.sql(
            """
            insert into task_index_run (id, kind, state, cause, started_by, started_at, updated_at, report)
            values (:id, :kind, :state, :cause, :startedBy, :startedAt, :updatedAt, cast(:report as jsonb))
            """)
        .param("id", run.id())
        .param("kind", run.kind().name())
        .param("state", run.state().name())
        .param("cause", run.cause().name())
        .param("startedBy", run.startedBy())
        .param("startedAt", time(run.startedAt()))
        .param("updatedAt", time(run.updatedAt()))
        .param("report", text(run.report()))
        .update();
    forgetOld();
  }

  void update(UUID id, RunReport report, Instant now) {
    jdbc.sql(
            "update task_index_run set report = cast(:report as jsonb), updated_at = :now where id = :id")
        .param("id", id)
        .param("report", text(report))
        .param("now", time(now))
        .update();
  }

  void end(UUID id, @Nullable Problem error, Instant now) {
    jdbc.sql(
            """
            update task_index_run
               set state = :state, error_code = :code, error_message = :message, updated_at = :now, ended_at = :now
             where id = :id
            """)
        .param("id", id)
        .param("state", (error == null ? State.SUCCEEDED : State.FAILED).name())
        .param("code", error == null ? null : error.code())
        .param("message", error == null ? null : error.message())
        .param("now", time(now))
        .update();
  }

  /** Ends runs whose node died; only for who holds the kind's lock. */
  void abandonRunning(Kind kind, Instant now) {
    jdbc.sql(
            """
            update task_index_run
               set state = 'FAILED', error_code = :code, error_message = :message, ended_at = :now
             where kind = :kind and state = 'RUNNING'
            """)
        .param("code", Run.ABANDONED)
        .param("message", "Expected the node to finish its work, but it stopped")
        .param("kind", kind.name())
        .param("now", time(now))
        .update();
  }

  Optional<Run> find(UUID id) {
    return jdbc.sql("select * from task_index_run where id = :id")
        .param("id", id)
        .query(this::run)
        .optional();
  }

  Optional<Run> newest(Kind kind) {
    return jdbc.sql(
            "select * from task_index_run where kind = :kind order by started_at desc limit 1")
        .param("kind", kind.name())
        .query(this::run)
        .optional();
  }

  List<Run> newest(int most) {
    return jdbc.sql("select * from task_index_run order by started_at desc limit :most")
        .param("most", most)
        .query(this::run)
        .list();
  }

  private void forgetOld() {
    jdbc.sql(
            """
            delete from task_index_run where state <> 'RUNNING' and id not in
              (select id from task_index_run order by started_at desc limit :kept)
            """)
        .param("kept", KEPT)
        .update();
  }

  private Run run(ResultSet row, int index) throws SQLException {
    var code = row.getString("error_code");
    var endedAt = row.getObject("ended_at", OffsetDateTime.class);
    return new Run(
        row.getObject("id", UUID.class),
        Kind.valueOf(row.getString("kind")),
        State.valueOf(row.getString("state")),
        Cause.valueOf(row.getString("cause")),
        row.getString("started_by"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
        endedAt == null ? null : endedAt.toInstant(),
        report(row.getString("report")),
        code == null ? null : new Problem(code, row.getString("error_message")));
  }

  private String text(RunReport report) {
    try {
      return json.writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected a report to become JSON", e);
    }
  }

  private RunReport report(String text) {
    try {
      return json.readValue(text, RunReport.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected a report in the table", e);
    }
  }

  private static OffsetDateTime time(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
