package io.flowbridge.process.snapshot;

import io.flowbridge.process.Bundle;
import io.flowbridge.process.snapshot.TaskComment.Version;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads comments from the engine's table. A comment has the action {@code AddComment}; a row of
 * type {@value #EDIT} is a later text of the comment that its action names.
 */
@Component
public class CommentRows {

  /** Type of the rows that hold later texts. */
  public static final String EDIT = "fb_edit";

  /** Type of the rows that name the absent person in whose place a comment was written. */
  public static final String ON_BEHALF_OF = "fb_behalf";

  static final int NEWEST = 50;
  static final int NEWEST_CHARACTERS = 64 * 1024;

  private static final String SELECT_NEWEST =
      """
      select * from (
        select c.TASK_ID_, c.ID_, c.USER_ID_, c.TIME_, e.TIME_ as EDITED_,
               coalesce(e.FULL_MSG_, c.FULL_MSG_) as TEXT_, b.FULL_MSG_ as BEHALF_,
               count(*) over (partition by c.TASK_ID_) as COUNT_,
               row_number() over (partition by c.TASK_ID_ order by c.TIME_ desc, c.ID_ desc) as PLACE_
          from ACT_HI_COMMENT c
          left join lateral (
                 select TIME_, FULL_MSG_ from ACT_HI_COMMENT
                  where TASK_ID_ = c.TASK_ID_ and TYPE_ = 'fb_edit' and ACTION_ = c.ID_
                  order by TIME_ desc, ID_ desc limit 1) e on true
          left join lateral (
                 select FULL_MSG_ from ACT_HI_COMMENT
                  where TASK_ID_ = c.TASK_ID_ and TYPE_ = 'fb_behalf' and ACTION_ = c.ID_
                  limit 1) b on true
         where c.TASK_ID_ = any(:ids) and c.TYPE_ = 'comment' and c.ACTION_ = 'AddComment') newest
       where PLACE_ <= :newest order by PLACE_
      """;

  private static final String SELECT_ALL =
      """
      select ID_, USER_ID_, TIME_, TYPE_, ACTION_, FULL_MSG_ from ACT_HI_COMMENT
       where TASK_ID_ = :id and (TYPE_ in ('fb_edit', 'fb_behalf') or TYPE_ = 'comment' and ACTION_ = 'AddComment')
       order by case TYPE_ when 'comment' then 0 else 1 end, TIME_, ID_
      """;

  private final JdbcClient jdbc;
  private final Bundle bundle;

  CommentRows(JdbcClient jdbc, Bundle bundle) {
    this.jdbc = jdbc;
    this.bundle = bundle;
  }

  /**
   * The newest comments of a task, oldest first, as many as fit into its snapshot.
   *
   * @param count how many there are
   */
  record Newest(List<TaskComment> comments, int count) {

    static final Newest NONE = new Newest(List.of(), 0);
  }

  /** By engine id of the task; tasks without comments are missing. */
  Map<String, Newest> newest(Collection<String> taskIds) {
    Map<String, Newest> found = new HashMap<>();
    if (!taskIds.isEmpty()) {
      jdbc.sql(SELECT_NEWEST)
          .param("ids", taskIds.toArray(String[]::new))
          .param("newest", NEWEST)
          .query(
              row -> {
                add(row, found);
              });
    }
    return found;
  }

  private void add(ResultSet row, Map<String, Newest> found) throws SQLException {
    int count = row.getInt("COUNT_");
    Newest newest =
        found.computeIfAbsent(
            row.getString("TASK_ID_"), id -> new Newest(new ArrayList<>(), count));
    TaskComment comment =
        comment(row, text(row, "TEXT_"), Rows.instant(row, "EDITED_"), null)
            .onBehalfOf(row.getBytes("BEHALF_") == null ? null : text(row, "BEHALF_"));
    int characters = newest.comments().stream().mapToInt(known -> known.text().length()).sum();
    // Once one does not fit, older ones would leave a gap.
    if (newest.comments().size() == row.getInt("PLACE_") - 1
        && characters + comment.text().length() <= NEWEST_CHARACTERS) {
      newest.comments().add(0, comment);
    }
  }

  /** Everything that was said about a task, with earlier texts, oldest first. */
  public List<TaskComment> all(String taskId) {
    Map<String, TaskComment> comments = new LinkedHashMap<>();
    jdbc.sql(SELECT_ALL)
        .param("id", taskId)
        .query(
            row -> {
              String text = text(row, "FULL_MSG_");
              String comment = row.getString("ACTION_");
              switch (row.getString("TYPE_")) {
                case EDIT -> {
                  Instant at = Rows.requiredInstant(row, "TIME_");
                  comments.computeIfPresent(comment, (id, known) -> edited(known, text, at));
                }
                case ON_BEHALF_OF ->
                    comments.computeIfPresent(comment, (id, known) -> known.onBehalfOf(text));
                default -> comments.put(row.getString("ID_"), comment(row, text, null, List.of()));
              }
            });
    return List.copyOf(comments.values());
  }

  /** How many comments and edits a task has. */
  public int count(String taskId) {
    return jdbc.sql(
            """
            select count(*) from ACT_HI_COMMENT
             where TASK_ID_ = :id and TYPE_ in ('comment', 'fb_edit')
            """)
        .param("id", taskId)
        .query(Integer.class)
        .single();
  }

  private TaskComment comment(
      ResultSet row, String text, @Nullable Instant editedAt, @Nullable List<Version> versions)
      throws SQLException {
    return new TaskComment(
        bundle.globalId(row.getString("ID_")),
        row.getString("USER_ID_"),
        null,
        text,
        Rows.requiredInstant(row, "TIME_"),
        editedAt,
        versions);
  }

  private static TaskComment edited(TaskComment comment, String text, Instant at) {
    List<Version> versions = new ArrayList<>();
    if (comment.versions() != null) {
      versions.addAll(comment.versions());
    }
    Instant since = comment.editedAt() == null ? comment.createdAt() : comment.editedAt();
    versions.add(new Version(comment.text(), since));
    return new TaskComment(
        comment.id(),
        comment.author(),
        comment.onBehalfOf(),
        text,
        comment.createdAt(),
        at,
        versions);
  }

  private static String text(ResultSet row, String column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }
}
