package io.flowbridge.task.command;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.Task;
import io.flowbridge.task.bundle.BundleClient;
import io.flowbridge.task.bundle.CommandResult;
import io.flowbridge.task.index.TaskWriter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands a command to the task's bundle and its answer to the index. */
@Component
class CommandSender {
  private static final Logger log = LoggerFactory.getLogger(CommandSender.class);

  private final BundleClient bundles;
  private final TaskWriter writer;

  CommandSender(BundleClient bundles, TaskWriter writer) {
    this.bundles = bundles;
    this.writer = writer;
  }

  /**
   * Sends a command and makes its answer searchable.
   *
   * @param version the revision the viewer saw; null if any will do
   * @return the task after the command
   */
  Task send(String id, String command, @Nullable Integer version, Map<String, ?> arguments) {
    var result = deliver(id, command, version, arguments);
    index(result.tasks());
    return result.task();
  }

  /** Sends a command; its answer is to be indexed. */
  CommandResult deliver(
      String id, String command, @Nullable Integer version, Map<String, ?> arguments) {
    var body = new HashMap<String, @Nullable Object>(arguments);
    if (version != null) {
      body.put("revision", version);
    }
    return bundles.command(id, command, body);
  }

  /** Creates a task without a process and makes it searchable. */
  Task create(String bundle, Map<String, @Nullable Object> body) {
    var result = bundles.create(bundle, body);
    index(result.tasks());
    return result.task();
  }

  /** Commands are done whether the index can be told or not; if not, the bus will tell it. */
  void index(Collection<Task> tasks) {
    try {
      var rejected = writer.writeSearchable(tasks);
      if (!rejected.isEmpty()) {
        log.warn("The index refuses tasks {}", rejected);
      }
    } catch (FlowbridgeException e) {
      log.warn("The index will see {} tasks later than their user", tasks.size(), e);
    }
  }
}
