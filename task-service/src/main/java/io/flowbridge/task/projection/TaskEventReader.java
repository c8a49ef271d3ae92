package io.flowbridge.task.projection;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.task.Task;
import io.flowbridge.task.projection.TaskEvent.BundlePulse;
import io.flowbridge.task.projection.TaskEvent.Malformed;
import io.flowbridge.task.projection.TaskEvent.TaskRemoved;
import io.flowbridge.task.projection.TaskEvent.TaskSnapshot;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Reads messages of the task topic. */
@Component
class TaskEventReader {
  private static final String PULSE = "pulse:";
  private final ObjectMapper json;

  TaskEventReader(ObjectMapper json) {
    this.json = json;
  }

  TaskEvent read(TaskMessage message) {
    var key = message.key();
    var body = message.body();
    if (body == null) {
      return key.isEmpty() || key.length() > Task.MAX_ID
          ? new Malformed("a tombstone of no task")
          : new TaskRemoved(key);
    }
    try {
      if (key.startsWith(PULSE)) {
        return pulse(json.readValue(body, BundlePulse.class));
      }
      var task = json.readValue(body, Task.class);
      return task == null ? new Malformed("no object") : new TaskSnapshot(task);
    } catch (IOException e) {
      return new Malformed(String.valueOf(e.getMessage()));
    }
  }

  private static TaskEvent pulse(BundlePulse pulse) {
    return pulse == null || pulse.bundle() == null || pulse.publishedUpTo() == null
        ? new Malformed("a pulse without bundle or time")
        : pulse;
  }
}
