package io.flowbridge.process.snapshot;

import io.flowbridge.process.Bundle;
import io.flowbridge.process.snapshot.TaskAttachment.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads attachments from the engine's table, with what the bundle's own table knows beside them. An
 * attachment that a process made in another way is shown if it is a link that browsers may follow.
 */
@Component
public class AttachmentRows {

  private static final String SELECT =
      """
      select a.ID_, a.TASK_ID_, a.NAME_, a.DESCRIPTION_, a.URL_, a.CREATE_TIME_,
             f.created_by, f.content_type, f.size, f.content_key
        from ACT_HI_ATTACHMENT a left join fb_task_attachment f on f.id = a.ID_
       where a.TASK_ID_ = any(:ids) and (f.content_key is not null or a.URL_ ~* '^https?://')
       order by a.CREATE_TIME_, a.ID_
      """;

  private final JdbcClient jdbc;
  private final Bundle bundle;

  AttachmentRows(JdbcClient jdbc, Bundle bundle) {
    this.jdbc = jdbc;
    this.bundle = bundle;
  }

  /** Everything attached to a task, oldest first. */
  public List<TaskAttachment> of(String taskId) {
    return of(List.of(taskId)).getOrDefault(taskId, List.of());
  }

  /** By engine id of the task; tasks without attachments are missing. */
  Map<String, List<TaskAttachment>> of(Collection<String> taskIds) {
    Map<String, List<TaskAttachment>> found = new HashMap<>();
    if (!taskIds.isEmpty()) {
      jdbc.sql(SELECT)
          .param("ids", taskIds.toArray(String[]::new))
          .query(
              row -> {
                found
                    .computeIfAbsent(row.getString("TASK_ID_"), id -> new ArrayList<>())
                    .add(attachment(row));
              });
    }
    return found;
  }

  private TaskAttachment attachment(ResultSet row) throws SQLException {
    String contentKey = row.getString("content_key");
    String url = row.getString("URL_");
    return new TaskAttachment(
        bundle.globalId(row.getString("ID_")),
        contentKey == null ? Kind.LINK : Kind.FILE,
        Objects.requireNonNullElse(row.getString("NAME_"), Objects.requireNonNullElse(url, "")),
        row.getString("DESCRIPTION_"),
        row.getString("content_type"),
        Rows.number(row, "size"),
        url,
        contentKey,
        Rows.requiredInstant(row, "CREATE_TIME_"),
        row.getString("created_by"));
  }
}
