package io.flowbridge.process.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task as one query gives it: from history, with what only a running task has beside it. */
record TaskRow(
    String id,
    @Nullable Integer revision,
    @Nullable String key,
    @Nullable String name,
    @Nullable String description,
    @Nullable String assignee,
    @Nullable String owner,
    int priority,
    Instant createdAt,
    @Nullable Instant dueAt,
    @Nullable Instant followUpAt,
    @Nullable Instant endedAt,
    @Nullable String deleteReason,
    boolean suspended,
    @Nullable String instanceId,
    @Nullable String rootInstanceId,
    @Nullable String definitionId,
    @Nullable String definitionKey,
    @Nullable String businessKey,
    @Nullable String delegation,
    @Nullable List<String> tags) {

  static final String SELECT =
      """
      select h.ID_, r.REV_, h.TASK_DEF_KEY_, h.NAME_, h.DESCRIPTION_, h.ASSIGNEE_, h.OWNER_, h.PRIORITY_,
             h.START_TIME_, h.DUE_DATE_, h.FOLLOW_UP_DATE_, h.END_TIME_, h.DELETE_REASON_,
             r.SUSPENSION_STATE_, h.PROC_INST_ID_, h.ROOT_PROC_INST_ID_, h.PROC_DEF_ID_, h.PROC_DEF_KEY_,
             p.BUSINESS_KEY_, r.DELEGATION_, t.tags
        from ACT_HI_TASKINST h
        left join ACT_RU_TASK r on r.ID_ = h.ID_
        left join ACT_HI_PROCINST p on p.ID_ = coalesce(h.ROOT_PROC_INST_ID_, h.PROC_INST_ID_)
        left join fb_task_tags t on t.task_id = h.ID_
       where h.ID_ = any(:ids)
      """;

  private static final int SUSPENDED = 2;

  static TaskRow from(ResultSet row, int index) throws SQLException {
    Long revision = Rows.number(row, "REV_");
    return new TaskRow(
        row.getString("ID_"),
        revision == null ? null : revision.intValue(),
        row.getString("TASK_DEF_KEY_"),
        row.getString("NAME_"),
        row.getString("DESCRIPTION_"),
        row.getString("ASSIGNEE_"),
        row.getString("OWNER_"),
        row.getInt("PRIORITY_"),
        Rows.requiredInstant(row, "START_TIME_"),
        Rows.instant(row, "DUE_DATE_"),
        Rows.instant(row, "FOLLOW_UP_DATE_"),
        Rows.instant(row, "END_TIME_"),
        row.getString("DELETE_REASON_"),
        row.getInt("SUSPENSION_STATE_") == SUSPENDED,
        row.getString("PROC_INST_ID_"),
        row.getString("ROOT_PROC_INST_ID_"),
        row.getString("PROC_DEF_ID_"),
        row.getString("PROC_DEF_KEY_"),
        row.getString("BUSINESS_KEY_"),
        row.getString("DELEGATION_"),
        Rows.texts(row, "tags"));
  }

  boolean isOpen() {
    return revision != null;
  }

  TaskSnapshot.State state() {
    return TaskSnapshot.State.of(isOpen(), deleteReason);
  }
}
