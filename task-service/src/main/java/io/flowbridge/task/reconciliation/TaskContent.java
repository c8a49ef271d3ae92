package io.flowbridge.task.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowbridge.task.Task;
import java.util.List;
import org.springframework.stereotype.Component;

/** Compares states of a task without what differs from snapshot to snapshot of the same state. */
@Component
class TaskContent {
  private static final List<String> OF_THE_SNAPSHOT = List.of("version", "committedAt");
  private final ObjectMapper json;

  TaskContent(ObjectMapper json) {
    this.json = json;
  }

  boolean isSame(Task one, Task other) {
    return content(one).equals(content(other));
  }

  private JsonNode content(Task task) {
    ObjectNode fields = json.valueToTree(task);
    return fields.without(OF_THE_SNAPSHOT);
  }
}
