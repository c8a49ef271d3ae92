package io.flowbridge.task.projection;

import io.flowbridge.task.Task;
import io.flowbridge.task.TasksHeard;
import io.flowbridge.task.projection.TaskEvent.TaskSnapshot;
import java.util.ArrayList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Tells those who notify people what the runtime bundles say of their tasks. */
@Component
class TaskNoticeReader {
  private final TaskEventReader reader;
  private final ApplicationEventPublisher publisher;

  TaskNoticeReader(TaskEventReader reader, ApplicationEventPublisher publisher) {
    this.reader = reader;
    this.publisher = publisher;
  }

  /** What cannot be read is a dead letter of the index's consumer already. */
  void hear(Message<?> messages) {
    var tasks = new ArrayList<Task>();
    for (var message : TaskMessage.of(messages)) {
      if (reader.read(message) instanceof TaskSnapshot snapshot) {
        tasks.add(snapshot.task());
      }
    }
    if (!tasks.isEmpty()) {
      publisher.publishEvent(new TasksHeard(tasks));
    }
  }
}
