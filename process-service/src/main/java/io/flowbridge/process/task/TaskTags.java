package io.flowbridge.process.task;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The tags that people gave tasks; a task without a row here has those of its model. The engine has
 * no place for them. Rows are written in the engine's transaction.
 */
@Component
class TaskTags {

  private static final String REMOVE_FORGOTTEN =
      """
      delete from fb_task_tags t
       where not exists (select 1 from ACT_HI_TASKINST h where h.ID_ = t.task_id)
      """;

  private final JdbcClient jdbc;

  TaskTags(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void set(String taskId, Set<String> tags) {
    jdbc.sql(
            """
            insert into fb_task_tags (task_id, tags) values (:task, :tags)
            on conflict (task_id) do update set tags = excluded.tags
            """)
        .param("task", taskId)
        .param("tags", tags.toArray(String[]::new))
        .update();
  }

  /** Follows the engine's history clean-up. */
  @Scheduled(initialDelayString = "PT1H", fixedDelayString = "P1D")
  void removeForgotten() {
    jdbc.sql(REMOVE_FORGOTTEN).update();
  }
}
