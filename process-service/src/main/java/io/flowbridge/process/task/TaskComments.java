package io.flowbridge.process.task;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.Bundle;
import io.flowbridge.process.fact.TaskFacts;
import io.flowbridge.process.outbox.FactType;
import io.flowbridge.process.outbox.Touched;
import io.flowbridge.process.snapshot.CommentRows;
import io.flowbridge.process.snapshot.TaskComment;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.CommentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What people say about a task. Comments are the engine's; an edit is a further row of the same
 * table that names the comment, so that nothing that was said gets lost.
 */
@Component
class TaskComments {

  private static final int MAX_TEXT = 10_000;
  private static final int MAX_ROWS = 200;

  private final TaskTransaction transaction;
  private final TaskService tasks;
  private final CommentRows rows;
  private final TaskFacts facts;
  private final Bundle bundle;

  TaskComments(
      TaskTransaction transaction,
      TaskService tasks,
      CommentRows rows,
      TaskFacts facts,
      Bundle bundle) {
    this.transaction = transaction;
    this.tasks = tasks;
    this.rows = rows;
    this.facts = facts;
    this.bundle = bundle;
  }

  Touched add(Viewer viewer, String id, @Nullable String text) {
    String said = checked(text);
    return transaction.change(
        "comment",
        viewer,
        id,
        task -> TaskRules.comment(viewer, task),
        task -> {
          requireRoom(task);
          Task entity = tasks.createTaskQuery().taskId(id).singleResult();
          String comment = tasks.createComment(id, entity.getProcessInstanceId(), said).getId();
          String absent = TaskRights.onBehalfOf(viewer, task);
          if (absent != null) {
            insert(CommentRows.ON_BEHALF_OF, viewer, id, comment, absent);
          }
          tell(FactType.TASK_COMMENTED, id, comment);
        });
  }

  /**
   * @param commentId the engine's id
   */
  Touched edit(Viewer viewer, String id, String commentId, @Nullable String text) {
    String said = checked(text);
    return transaction.change(
        "comment",
        viewer,
        id,
        task -> TaskRules.comment(viewer, task),
        task -> {
          requireOwn(viewer, task, commentId);
          requireRoom(task);
          insert(CommentRows.EDIT, viewer, id, commentId, said).triggerUpdateEvent();
          tell(FactType.TASK_COMMENT_EDITED, id, commentId);
        });
  }

  private void requireOwn(Viewer viewer, WorkItem task, String commentId) {
    TaskComment comment =
        rows.all(task.id()).stream()
            .filter(known -> known.id().equals(bundle.globalId(commentId)))
            .findFirst()
            .orElseThrow(
                () ->
                    FlowbridgeException.notFound(
                        "Expected a comment '%s' of the task, but there is none"
                            .formatted(bundle.globalId(commentId))));
    if (!viewer.name().equals(comment.author())) {
      throw new RefusedException(
          Refusal.of(
              ErrorCodes.FORBIDDEN,
              "edit a comment of",
              task,
              "'" + comment.author() + "' wrote it"));
    }
  }

  private void requireRoom(WorkItem task) {
    if (rows.count(task.id()) >= MAX_ROWS) {
      throw new RefusedException(
          Refusal.of(
              ErrorCodes.BAD_INPUT,
              "comment",
              task,
              "it has %d comments and edits".formatted(MAX_ROWS)));
    }
  }

  private void tell(FactType type, String id, String commentId) {
    facts.tell(type, id, fact -> fact.with("commentId", bundle.globalId(commentId)));
  }

  /** A row that says more about a comment; answers the task. */
  private static TaskEntity insert(
      String type, Viewer viewer, String id, String commentId, String text) {
    CommandContext context = Context.getCommandContext();
    TaskEntity task = context.getTaskManager().findTaskById(id);
    CommentEntity row = new CommentEntity();
    row.setType(type);
    row.setAction(commentId);
    row.setUserId(viewer.name());
    row.setTime(ClockUtil.getCurrentTime());
    row.setTaskId(id);
    row.setProcessInstanceId(task.getProcessInstanceId());
    if (task.getProcessInstance() != null) {
      row.setRootProcessInstanceId(task.getProcessInstance().getRootProcessInstanceId());
    }
    row.setMessage(row.toEventMessage(text));
    row.setFullMessage(text);
    context.getCommentManager().insert(row);
    return task;
  }

  private static String checked(@Nullable String text) {
    if (text == null || text.isBlank() || text.length() > MAX_TEXT) {
      throw FlowbridgeException.badInput(
          "Expected a comment of 1 to %d characters, but it has %d"
              .formatted(MAX_TEXT, text == null ? 0 : text.strip().length()));
    }
    return text.strip();
  }
}
