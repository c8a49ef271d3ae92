package io.flowbridge.task.command;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.task.Task;
import io.flowbridge.task.bundle.CommandResult;
import io.flowbridge.task.bundle.TaskLookup;
import io.flowbridge.task.command.BulkResult.OfTask;
import io.flowbridge.task.index.TaskIndex;
import io.flowbridge.task.input.TaskInput;
import io.flowbridge.task.substitution.Visibilities;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Does the same to many tasks, one transaction for each: one that is refused keeps no other from
 * being done. What is done is in the index when the answer returns.
 */
@Component
class BulkCommands {
  private static final int CHUNK = 50;

  private final TaskIndex index;
  private final TaskLookup tasks;
  private final TaskInput input;
  private final CommandSender sender;
  private final BulkProgress progress;
  private final Visibilities visibilities;

  BulkCommands(
      TaskIndex index,
      TaskLookup tasks,
      TaskInput input,
      CommandSender sender,
      BulkProgress progress,
      Visibilities visibilities) {
    this.index = index;
    this.tasks = tasks;
    this.input = input;
    this.sender = sender;
    this.progress = progress;
    this.visibilities = visibilities;
  }

  /**
   * Runs the command for each selected task.
   *
   * @param command what to do with one visible task, without telling the index
   * @throws FlowbridgeException for the selection as a whole; what concerns one task is in its
   *     result
   */
  BulkResult run(
      BulkSelection selection, String name, Viewer viewer, Function<Task, CommandResult> command) {
    var ids = ids(selection.checked(), viewer);
    progress.begin(selection.operationId(), viewer.name(), name, ids.size());
    var results = new ArrayList<OfTask>();
    var away = new HashMap<String, FlowbridgeException>();
    for (var from = 0; from < ids.size(); from += CHUNK) {
      var chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
      results.addAll(runChunk(chunk, viewer, command, away));
      progress.advance(selection.operationId(), BulkResult.of(results));
    }
    return BulkResult.of(results);
  }

  private List<String> ids(BulkSelection selection, Viewer viewer) {
    if (selection.ids() != null) {
      return List.copyOf(selection.distinctIds());
    }
    var search = input.search(visibilities.of(viewer), selection.filter(), selection.search());
    var found = index.ids(search, BulkSelection.MAX_TASKS + 1);
    BulkSelection.requireFew(found.size());
    return found;
  }

  private Collection<OfTask> runChunk(
      List<String> ids,
      Viewer viewer,
      Function<Task, CommandResult> command,
      Map<String, FlowbridgeException> away) {
    var known = tasks.indexed(ids, viewer);
    var results = new ArrayList<OfTask>();
    var changed = new LinkedHashMap<String, Task>();
    for (var id : ids) {
      try {
        requireThere(id, away);
        var result = command.apply(task(id, known, viewer));
        result.tasks().forEach(task -> keepNewest(task, changed));
        results.add(new OfTask(id, result.task(), null));
      } catch (FlowbridgeException refusal) {
        if (refusal.code().equals(ErrorCodes.UNAVAILABLE)) {
          away.put(Task.bundleOf(id), refusal);
        }
        results.add(OfTask.refused(id, refusal));
      }
    }
    sender.index(changed.values());
    return results;
  }

  private Task task(String id, Map<String, Task> known, Viewer viewer) {
    var task = known.get(id);
    return task != null ? task : tasks.visible(id, viewer);
  }

  /** A bundle that did not answer once is not waited for another 499 times. */
  private static void requireThere(String id, Map<String, FlowbridgeException> away) {
    var refusal = away.get(Task.bundleOf(id));
    if (refusal != null) {
      throw refusal;
    }
  }

  private static void keepNewest(Task task, Map<String, Task> tasks) {
    tasks.merge(task.id(), task, (one, other) -> one.version() > other.version() ? one : other);
  }
}
