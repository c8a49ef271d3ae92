package io.flowbridge.task.command;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each task of a bulk command, in the order asked for. */
record BulkResult(List<OfTask> results, int succeeded, int failed) {

  static BulkResult of(List<OfTask> results) {
    var failed = (int) results.stream().filter(result -> result.error() != null).count();
    return new BulkResult(List.copyOf(results), results.size() - failed, failed);
  }

  /** Either the changed task or why it did not change. */
  record OfTask(String id, @Nullable Task task, @Nullable Problem error) {

    static OfTask refused(String id, FlowbridgeException refusal) {
      return new OfTask(id, null, new Problem(refusal.code(), refusal.getMessage()));
    }
  }

  /** A stable code and a sentence for people. */
  record Problem(String code, String message) {}
}
