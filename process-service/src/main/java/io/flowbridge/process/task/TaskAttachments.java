package io.flowbridge.process.task;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.Bundle;
import io.flowbridge.process.fact.TaskFacts;
import io.flowbridge.process.outbox.FactType;
import io.flowbridge.process.outbox.Touched;
import io.flowbridge.process.snapshot.AttachmentRows;
import io.flowbridge.process.snapshot.TaskAttachment;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Files and links of a task. They are the engine's attachments; contents are kept elsewhere. */
@Component
class TaskAttachments {

  /** The task has as many attachments as it may. */
  static final String TOO_MANY_ATTACHMENTS = "TOO_MANY_ATTACHMENTS";

  private static final int MOST = 50;

  private final TaskTransaction transaction;
  private final TaskService tasks;
  private final AttachmentRows rows;
  private final AttachmentDetails details;
  private final TaskFacts facts;
  private final Bundle bundle;

  TaskAttachments(
      TaskTransaction transaction,
      TaskService tasks,
      AttachmentRows rows,
      AttachmentDetails details,
      TaskFacts facts,
      Bundle bundle) {
    this.transaction = transaction;
    this.tasks = tasks;
    this.rows = rows;
    this.details = details;
    this.facts = facts;
    this.bundle = bundle;
  }

  Touched add(Viewer viewer, String id, NewAttachment attachment) {
    return transaction.change(
        "attach to",
        viewer,
        id,
        task -> TaskRules.attach(viewer, task).or(() -> room(task)),
        task -> insert(viewer, id, attachment));
  }

  /**
   * @param attachmentId the engine's id
   */
  Touched remove(Viewer viewer, String id, String attachmentId) {
    return transaction.change(
        "remove an attachment of",
        viewer,
        id,
        task -> refusalToRemove(viewer, task, attachmentId),
        task -> delete(id, attachmentId));
  }

  private Optional<Refusal> room(WorkItem task) {
    return rows.of(task.id()).size() < MOST
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                TOO_MANY_ATTACHMENTS, "attach to", task, "it has %d attachments".formatted(MOST)));
  }

  private void insert(Viewer viewer, String id, NewAttachment attachment) {
    Task task = tasks.createTaskQuery().taskId(id).singleResult();
    TaskAttachment.Kind kind =
        attachment.file() == null ? TaskAttachment.Kind.LINK : TaskAttachment.Kind.FILE;
    String attachmentId =
        tasks
            .createAttachment(
                kind.name(),
                id,
                task.getProcessInstanceId(),
                attachment.name(),
                attachment.description(),
                attachment.url())
            .getId();
    details.insert(attachmentId, viewer.name(), attachment.file());
    tell(FactType.TASK_ATTACHMENT_ADDED, id, attachmentId, kind);
  }

  private void delete(String id, String attachmentId) {
    TaskAttachment attachment = require(rows.of(id), attachmentId);
    tasks.deleteTaskAttachment(id, attachmentId);
    details.remove(attachmentId);
    tell(FactType.TASK_ATTACHMENT_REMOVED, id, attachmentId, attachment.kind());
  }

  /** Who may not see the task does not learn whether it has the attachment. */
  private Optional<Refusal> refusalToRemove(Viewer viewer, WorkItem task, String attachmentId) {
    if (!TaskRights.maySee(viewer, task)) {
      return TaskRules.detach(viewer, task, null);
    }
    return TaskRules.detach(viewer, task, require(rows.of(task.id()), attachmentId).createdBy());
  }

  private TaskAttachment require(List<TaskAttachment> attachments, String attachmentId) {
    String wanted = bundle.globalId(attachmentId);
    return attachments.stream()
        .filter(known -> known.id().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                FlowbridgeException.notFound(
                    "Expected an attachment '%s' of the task, but there is none"
                        .formatted(wanted)));
  }

  /** The timeline is read by people who do not see the task: names stay here. */
  private void tell(FactType type, String id, String attachmentId, TaskAttachment.Kind kind) {
    facts.tell(
        type,
        id,
        fact -> fact.with("attachmentId", bundle.globalId(attachmentId)).with("kind", kind.name()));
  }
}
