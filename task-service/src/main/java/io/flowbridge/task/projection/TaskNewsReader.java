package io.flowbridge.task.projection;

import io.flowbridge.task.TasksSeen;
import io.flowbridge.task.projection.TaskEvent.BundlePulse;
import io.flowbridge.task.projection.TaskEvent.TaskRemoved;
import io.flowbridge.task.projection.TaskEvent.TaskSnapshot;
import java.util.HashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Tells this node which tasks have news and what the runtime bundles say of themselves. */
@Component
public class TaskNewsReader {
  private final TaskEventReader reader;
  private final SourcePositions positions;
  private final ApplicationEventPublisher publisher;

  TaskNewsReader(
      TaskEventReader reader, SourcePositions positions, ApplicationEventPublisher publisher) {
    this.reader = reader;
    this.positions = positions;
    this.publisher = publisher;
  }

  void hear(Message<?> messages) {
    var versions = new HashMap<String, Long>();
    for (var message : TaskMessage.of(messages)) {
      var event = reader.read(message);
      if (event instanceof TaskSnapshot snapshot) {
        versions.merge(snapshot.task().id(), snapshot.task().version(), Math::max);
      } else if (event instanceof TaskRemoved gone) {
        versions.put(gone.id(), 0L);
      } else if (event instanceof BundlePulse pulse) {
        positions.heard(pulse);
      }
    }
    if (!versions.isEmpty()) {
      publisher.publishEvent(new TasksSeen(versions));
    }
  }
}
