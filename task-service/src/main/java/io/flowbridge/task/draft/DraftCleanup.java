package io.flowbridge.task.draft;

import io.flowbridge.task.TaskCompleted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Removes the drafts of completed tasks. */
@Component
class DraftCleanup {
  private static final Logger log = LoggerFactory.getLogger(DraftCleanup.class);
  private final TaskDrafts drafts;

  DraftCleanup(TaskDrafts drafts) {
    this.drafts = drafts;
  }

  @EventListener
  void on(TaskCompleted completed) {
    try {
      drafts.removeAll(completed.id());
    } catch (DataAccessException e) {
      // The task is completed all the same; nobody can open its form again.
      log.warn("The drafts of task {} were not removed", completed.id(), e);
    }
  }
}
