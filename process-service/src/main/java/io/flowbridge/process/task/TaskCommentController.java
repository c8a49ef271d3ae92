package io.flowbridge.process.task;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.OnBehalfOf;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.Bundle;
import io.flowbridge.process.snapshot.CommentRows;
import io.flowbridge.process.snapshot.TaskComment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Comments of tasks. */
@RestController
@RequestMapping("/internal/tasks/{id}")
class TaskCommentController {

  private final TaskComments comments;
  private final CommentRows rows;
  private final WorkItems workItems;
  private final TaskAnswers answers;
  private final Bundle bundle;

  TaskCommentController(
      TaskComments comments,
      CommentRows rows,
      WorkItems workItems,
      TaskAnswers answers,
      Bundle bundle) {
    this.comments = comments;
    this.rows = rows;
    this.workItems = workItems;
    this.answers = answers;
    this.bundle = bundle;
  }

  record Comment(@Nullable String text) {}

  record Edit(String commentId, @Nullable String text) {}

  record Found(List<TaskComment> comments) {}

  @PostMapping("/comment")
  TaskAnswers.Answer add(
      @PathVariable String id, @RequestBody Comment body, @OnBehalfOf Viewer viewer) {
    String task = bundle.requireEngineId(id, "task");
    return answers.answer(task, () -> comments.add(viewer, task, body.text()));
  }

  @PostMapping("/edit-comment")
  TaskAnswers.Answer edit(
      @PathVariable String id, @RequestBody Edit body, @OnBehalfOf Viewer viewer) {
    String task = bundle.requireEngineId(id, "task");
    String comment = bundle.requireEngineId(body.commentId(), "comment");
    return answers.answer(task, () -> comments.edit(viewer, task, comment, body.text()));
  }

  /** All comments with their earlier texts, also of ended tasks. */
  @GetMapping("/comments")
  Found all(@PathVariable String id, @OnBehalfOf Viewer viewer) {
    String task = bundle.requireEngineId(id, "task");
    if (workItems.find(task).filter(item -> TaskRights.maySee(viewer, item)).isEmpty()) {
      throw FlowbridgeException.notFound(Refusal.notFound(id).message());
    }
    return new Found(rows.all(task));
  }
}
