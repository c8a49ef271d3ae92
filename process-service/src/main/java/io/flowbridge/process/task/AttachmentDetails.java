package io.flowbridge.process.task;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Who attached something, and which content a file has: the engine has no place for them. Rows are
 * written in the engine's transaction.
 */
@Component
class AttachmentDetails {

  private static final String INSERT =
      """
      insert into fb_task_attachment (id, created_by, content_type, size, content_key)
      values (:id, :author, :type, :size, :key)
      """;

  private static final String SELECT_KNOWN =
      """
      select f.content_key from fb_task_attachment f join ACT_HI_ATTACHMENT a on a.ID_ = f.id
       where f.content_key = any(:keys)
      """;

  private static final String REMOVE_FORGOTTEN =
      """
      delete from fb_task_attachment f
       where not exists (select 1 from ACT_HI_ATTACHMENT a where a.ID_ = f.id)
      """;

  private final JdbcClient jdbc;

  AttachmentDetails(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String attachmentId, String author, NewAttachment.@Nullable File file) {
    jdbc.sql(INSERT)
        .param("id", attachmentId)
        .param("author", author)
        .param("type", file == null ? null : file.contentType())
        .param("size", file == null ? null : file.size())
        .param("key", file == null ? null : file.contentKey())
        .update();
  }

  void remove(String attachmentId) {
    jdbc.sql("delete from fb_task_attachment where id = :id").param("id", attachmentId).update();
  }

  /** Those keys whose contents belong to an attachment that is still there. */
  List<String> known(Collection<String> contentKeys) {
    return jdbc.sql(SELECT_KNOWN)
        .param("keys", contentKeys.toArray(String[]::new))
        .query(String.class)
        .list();
  }

  /** Follows the engine's history clean-up. */
  @Scheduled(initialDelayString = "PT1H", fixedDelayString = "P1D")
  void removeForgotten() {
    jdbc.sql(REMOVE_FORGOTTEN).update();
  }
}
