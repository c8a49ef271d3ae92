package io.flowbridge.process.task;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.OnBehalfOf;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.Bundle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files and links of tasks. */
@RestController
@RequestMapping("/internal")
class TaskAttachmentController {

  private static final int MAX_KEYS = 500;

  private final TaskAttachments attachments;
  private final AttachmentDetails details;
  private final TaskAnswers answers;
  private final Bundle bundle;

  TaskAttachmentController(
      TaskAttachments attachments, AttachmentDetails details, TaskAnswers answers, Bundle bundle) {
    this.attachments = attachments;
    this.details = details;
    this.answers = answers;
    this.bundle = bundle;
  }

  record Attach(
      @Nullable String name,
      @Nullable String description,
      @Nullable String contentType,
      long size,
      @Nullable String contentKey) {}

  record Link(@Nullable String name, @Nullable String description, @Nullable String url) {}

  record Removal(String attachmentId) {}

  record ContentKeys(@Nullable List<String> contentKeys) {}

  record Known(List<String> known) {}

  @PostMapping("/tasks/{id}/attach")
  TaskAnswers.Answer attach(
      @PathVariable String id, @RequestBody Attach body, @OnBehalfOf Viewer viewer) {
    NewAttachment file =
        NewAttachment.file(
            body.name(),
            body.description(),
            body.contentType() == null || body.contentKey() == null
                ? null
                : new NewAttachment.File(body.contentType(), body.size(), body.contentKey()),
            bundle.name());
    return add(id, file, viewer);
  }

  @PostMapping("/tasks/{id}/link")
  TaskAnswers.Answer link(
      @PathVariable String id, @RequestBody Link body, @OnBehalfOf Viewer viewer) {
    return add(id, NewAttachment.link(body.name(), body.description(), body.url()), viewer);
  }

  @PostMapping("/tasks/{id}/remove-attachment")
  TaskAnswers.Answer remove(
      @PathVariable String id, @RequestBody Removal body, @OnBehalfOf Viewer viewer) {
    String task = bundle.requireEngineId(id, "task");
    String attachment = bundle.requireEngineId(body.attachmentId(), "attachment");
    return answers.answer(task, () -> attachments.remove(viewer, task, attachment));
  }

  /** Which contents are still needed; whoever keeps them may delete the others. */
  @PostMapping("/attachments/known")
  Known known(@RequestBody ContentKeys body) {
    List<String> keys = body.contentKeys();
    if (keys == null || keys.size() > MAX_KEYS) {
      throw FlowbridgeException.badInput("Expected at most %d content keys".formatted(MAX_KEYS));
    }
    return new Known(details.known(keys));
  }

  private TaskAnswers.Answer add(String id, NewAttachment attachment, Viewer viewer) {
    String task = bundle.requireEngineId(id, "task");
    return answers.answer(task, () -> attachments.add(viewer, task, attachment));
  }
}
