package io.flowbridge.task.command;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskAttachment;
import io.flowbridge.task.bundle.TaskLookup;
import io.flowbridge.task.content.ContentKeys;
import io.flowbridge.task.content.ContentStore;
import io.flowbridge.task.content.FileNames;
import io.flowbridge.task.content.FileTypes;
import io.flowbridge.task.content.IncomingFile;
import io.flowbridge.task.content.IncomingFiles;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Files of a task. The content is stored before the bundle hears of it: whatever dies in between,
 * no task shows a file that is not there.
 */
@Component
class TaskFiles {
  private static final Logger log = LoggerFactory.getLogger(TaskFiles.class);

  /** After these the bundle may have attached the file all the same. */
  private static final Set<String> UNDECIDED = Set.of(ErrorCodes.UNAVAILABLE, ErrorCodes.INTERNAL);

  private final TaskLookup tasks;
  private final CommandSender sender;
  private final IncomingFiles incoming;
  private final FileTypes types;
  private final ContentStore store;

  TaskFiles(
      TaskLookup tasks,
      CommandSender sender,
      IncomingFiles incoming,
      FileTypes types,
      ContentStore store) {
    this.tasks = tasks;
    this.sender = sender;
    this.incoming = incoming;
    this.types = types;
    this.store = store;
  }

  /** A file and its content, to be closed. */
  record Download(TaskAttachment file, InputStream content) {}

  /**
   * Attaches a file.
   *
   * @param declared its size as its sender says; negative if unknown
   * @throws FlowbridgeException {@code FILE_TOO_LARGE}, {@code FILE_TYPE_NOT_ALLOWED}, and what the
   *     bundle refuses
   */
  ShownAttachment attach(
      String taskId,
      String name,
      @Nullable String description,
      InputStream content,
      long declared,
      Viewer viewer) {
    requireOpen(tasks.visible(taskId, viewer));
    try (var file = incoming.receive(content, declared)) {
      var safeName = FileNames.safe(name);
      var type = types.require(file.path(), safeName);
      var key = ContentKeys.of(Task.bundleOf(taskId));
      store.put(key, file.path(), type);
      var task = tell(taskId, safeName, description, file, type, key);
      return task.attachments().stream()
          .filter(attachment -> key.equals(attachment.contentKey()))
          .findFirst()
          .map(attachment -> ShownAttachment.of(taskId, attachment))
          .orElseThrow(() -> FlowbridgeException.notFound("Expected the file, but it was removed"));
    }
  }

  /**
   * Opens a file.
   *
   * @throws FlowbridgeException {@code NOT_FOUND} also for those who do not see the task
   */
  Download open(String taskId, String attachmentId, Viewer viewer) {
    var file =
        tasks.visible(taskId, viewer).attachments().stream()
            .filter(attachment -> attachment.id().equals(attachmentId))
            .findFirst()
            .orElseThrow(
                () ->
                    FlowbridgeException.notFound(
                        "Expected a file '%s', but found none".formatted(attachmentId)));
    var key = file.contentKey();
    if (key == null) {
      throw FlowbridgeException.notFound(
          "Expected a file, but '%s' is a link".formatted(attachmentId));
    }
    return new Download(file, store.open(key));
  }

  private Task tell(
      String taskId,
      String name,
      @Nullable String description,
      IncomingFile file,
      String type,
      String key) {
    var attachment = new HashMap<String, @Nullable Object>();
    attachment.put("name", name);
    attachment.put("description", description);
    attachment.put("contentType", type);
    attachment.put("size", file.size());
    attachment.put("contentKey", key);
    try {
      return sender.send(taskId, "attach", null, attachment);
    } catch (FlowbridgeException e) {
      if (!UNDECIDED.contains(e.code())) {
        forget(key);
      }
      throw e;
    }
  }

  /** What cannot be deleted now is left to the clean-up. */
  private void forget(String key) {
    try {
      store.delete(key);
    } catch (FlowbridgeException e) {
      log.debug("The content {} stays until the next clean-up", key, e);
    }
  }

  /** Spares the sending; the bundle decides the rest. */
  private static void requireOpen(Task task) {
    if (!task.isOpen()) {
      throw new FlowbridgeException(
          ErrorCodes.TASK_ENDED,
          "Expected to attach to task '%s', but it has ended".formatted(task.id()));
    }
  }
}
