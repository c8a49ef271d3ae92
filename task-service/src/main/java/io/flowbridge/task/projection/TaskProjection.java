package io.flowbridge.task.projection;

import io.flowbridge.task.index.TaskWriter;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;

/**
 * Brings batches of messages into the index. Returns only when all of a batch is in the index or in
 * the dead-letter topic; if that cannot be, fails, and the same batch comes again.
 */
@Component
public class TaskProjection {
  static final String REJECTED_BY_INDEX = "REJECTED_BY_INDEX";
  static final String MALFORMED = "MALFORMED";

  private final TaskEventReader reader;
  private final TaskWriter writer;
  private final DeadLetters deadLetters;

  TaskProjection(TaskEventReader reader, TaskWriter writer, DeadLetters deadLetters) {
    this.reader = reader;
    this.writer = writer;
    this.deadLetters = deadLetters;
  }

  void project(Message<?> messages) {
    var batch = new TaskBatch();
    TaskMessage.of(messages).forEach(message -> batch.add(message, reader.read(message)));
    var rejected = writer.write(batch.snapshots().values(), batch.removed());
    batch.refused().forEach(bad -> deadLetters.publish(bad.message(), MALFORMED, bad.reason()));
    rejected.forEach(
        (id, reason) -> deadLetters.publish(batch.messageOf(id), REJECTED_BY_INDEX, reason));
  }
}
