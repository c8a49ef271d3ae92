package io.flowbridge.task.command;

import io.flowbridge.task.Task;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Creates tasks without a process, in the bundle that is configured for them. */
@Component
class TaskCreation {
  private static final String NAME = "name";
  private static final String ASSIGNEE = "assignee";
  private static final String KEY = "idempotencyKey";

  private final CommandSender sender;
  private final Assignees assignees;
  private final StandaloneTaskProperties properties;

  TaskCreation(CommandSender sender, Assignees assignees, StandaloneTaskProperties properties) {
    this.sender = sender;
    this.assignees = assignees;
    this.properties = properties;
  }

  /**
   * @param wanted name, assignee, idempotency key, and the details as in an update
   */
  Task create(Map<String, @Nullable Object> wanted) {
    var details = new HashMap<>(wanted);
    var body = new HashMap<String, @Nullable Object>();
    body.put(NAME, details.remove(NAME));
    body.put(ASSIGNEE, details.remove(ASSIGNEE));
    body.put(KEY, details.remove(KEY));
    body.put("details", details);
    if (body.get(ASSIGNEE) instanceof String assignee) {
      assignees.require(assignee, null);
    }
    return sender.create(properties.bundle(), body);
  }
}
