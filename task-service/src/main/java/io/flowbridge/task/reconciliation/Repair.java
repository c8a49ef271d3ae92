package io.flowbridge.task.reconciliation;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.Task;
import io.flowbridge.task.bundle.BundleTasks;
import io.flowbridge.task.index.TaskWriter;
import io.flowbridge.task.run.RunProgress;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Brings the engine's present state of tasks into the index. The bundle is also asked to publish
 * them again: whatever was lost on the bus is then there too, and those who follow a list hear of
 * it.
 */
@Component
class Repair {
  private final BundleTasks bundles;
  private final TaskWriter writer;

  Repair(BundleTasks bundles, TaskWriter writer) {
    this.bundles = bundles;
    this.writer = writer;
  }

  void repair(String bundle, List<String> ids, RunProgress progress) {
    for (var from = 0; from < ids.size(); from += BundleTasks.MAX_IDS) {
      repairSome(
          bundle, ids.subList(from, Math.min(ids.size(), from + BundleTasks.MAX_IDS)), progress);
    }
  }

  private void repairSome(String bundle, List<String> ids, RunProgress progress) {
    var fresh = bundles.snapshots(bundle, ids);
    var rejected = writer.writeSearchable(fresh.tasks());
    rejected.forEach(
        (id, reason) ->
            progress.warn("Expected the index to take task %s, but: %s".formatted(id, reason)));
    writer.remove(unknown(ids, fresh.tasks()), fresh.version());
    progress.count("repaired", ids.size() - rejected.size());
    progress.count("rejected", rejected.size());
    publishAgain(bundle, ids, progress);
  }

  private void publishAgain(String bundle, List<String> ids, RunProgress progress) {
    try {
      bundles.publishAgain(bundle, ids);
    } catch (FlowbridgeException e) {
      progress.warn(
          "Expected bundle '%s' to publish %d tasks again, but: %s"
              .formatted(bundle, ids.size(), e.getMessage()));
    }
  }

  private static Set<String> unknown(List<String> ids, List<Task> known) {
    var unknown = new HashSet<>(ids);
    known.forEach(task -> unknown.remove(task.id()));
    return unknown;
  }
}
