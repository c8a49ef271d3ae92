package io.flowbridge.task.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.platform.FlowbridgeException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One draft for each account and task. */
@Repository
class TaskDrafts {
  static final int MAX_BYTES = 256 * 1024;

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  TaskDrafts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  void save(String taskId, String account, Object data) {
    jdbc.sql(
            """
            insert into task_draft (task_id, account, data, saved_at)
            values (:task, :account, cast(:data as jsonb), :now)
            on conflict (task_id, account)
            do update set data = excluded.data, saved_at = excluded.saved_at
            """)
        .param("task", taskId)
        .param("account", account)
        .param("data", bounded(data))
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
  }

  void remove(String taskId, String account) {
    jdbc.sql("delete from task_draft where task_id = :task and account = :account")
        .param("task", taskId)
        .param("account", account)
        .update();
  }

  void removeAll(String taskId) {
    jdbc.sql("delete from task_draft where task_id = :task").param("task", taskId).update();
  }

  /** The account's drafts of some tasks, by task id. */
  Map<String, TaskDraft> find(Collection<String> taskIds, String account) {
    var drafts = new HashMap<String, TaskDraft>();
    jdbc.sql(
            """
            select task_id, data, saved_at from task_draft
            where account = :account and task_id = any (:tasks)
            """)
        .param("account", account)
        .param("tasks", taskIds.toArray(String[]::new))
        .query(
            (ResultSet row) -> {
              drafts.put(row.getString("task_id"), draft(row));
            });
    return drafts;
  }

  private TaskDraft draft(ResultSet row) throws SQLException {
    try {
      return new TaskDraft(
          json.readValue(row.getString("data"), Object.class),
          row.getObject("saved_at", OffsetDateTime.class).toInstant());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected JSON in a draft", e);
    }
  }

  private String bounded(Object data) {
    try {
      var text = json.writeValueAsString(data);
      if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
        throw FlowbridgeException.badInput(
            "Expected a draft of at most %d bytes, but it is larger".formatted(MAX_BYTES));
      }
      return text;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected JSON values in a draft", e);
    }
  }
}
