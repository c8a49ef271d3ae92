package io.flowbridge.task.index;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.Task;
import io.flowbridge.task.index.BulkWrite.GoneException;
import io.flowbridge.task.index.BulkWrite.Outcome;
import io.flowbridge.task.index.Layout.Generation;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Writes snapshots. Only strictly newer versions are kept, so that duplicates, replays and
 * reordering change nothing and an ended task never reopens. While the index is made anew,
 * everything is written to both, so that the new one knows as much when it begins to serve.
 */
@Component
public class TaskWriter {
  private static final int ATTEMPTS = 3;

  private final BulkWrite bulk;
  private final WriteTargets targets;
  private final TaskIndexProperties properties;
  private final IndexRefresh refresh;
  private final IndexMetrics metrics;
  private final Clock clock;

  TaskWriter(
      BulkWrite bulk,
      WriteTargets targets,
      TaskIndexProperties properties,
      IndexRefresh refresh,
      IndexMetrics metrics,
      Clock clock) {
    this.bulk = bulk;
    this.targets = targets;
    this.properties = properties;
    this.refresh = refresh;
    this.metrics = metrics;
    this.clock = clock;
  }

  /**
   * Writes the snapshots and deletes the removed tasks; soon after they are searchable.
   *
   * @return the ids that the index refuses for good, with the reason
   * @throws FlowbridgeException {@code UNAVAILABLE} if any may not have been written; all can be
   *     written again
   */
  public Map<String, String> write(Collection<Task> snapshots, Collection<String> removed) {
    if (snapshots.isEmpty() && removed.isEmpty()) {
      return Map.of();
    }
    var rejected = write(snapshots, removed, false);
    refresh.soon(snapshots, snapshots.size() + removed.size() > properties.fewAtOnce());
    return rejected;
  }

  /** Writes the snapshots so that they can be found when the call returns, as few or many. */
  public Map<String, String> writeSearchable(Collection<Task> snapshots) {
    if (snapshots.isEmpty()) {
      return Map.of();
    }
    var rejected = write(snapshots, List.of(), true);
    refresh.shown(snapshots);
    return rejected;
  }

  /**
   * Deletes tasks that do not exist at a version; what the index has with a higher one stays.
   *
   * @throws FlowbridgeException {@code UNAVAILABLE} if any may not have been deleted
   */
  public void remove(Collection<String> ids, long version) {
    if (ids.isEmpty()) {
      return;
    }
    var versions = ids.stream().distinct().collect(Collectors.toMap(id -> id, id -> version));
    everywhere(
        to -> {
          bulk.delete(List.of(to.main(), to.history()), versions, true);
          return Outcome.NOTHING;
        });
  }

  private Map<String, String> write(
      Collection<Task> snapshots, Collection<String> removed, boolean searchable) {
    var now = clock.instant();
    var outcome = everywhere(to -> bulk.write(to, snapshots, removed, task -> now, searchable));
    metrics.count(outcome);
    return outcome.rejected();
  }

  /** What became of it in the index that serves, or else in the one that is being made. */
  private Outcome everywhere(Function<Generation, Outcome> write) {
    for (var attempt = 1; ; attempt++) {
      try {
        var outcome = Outcome.NOTHING;
        for (var generation : targets.get().generations()) {
          outcome = write.apply(generation);
        }
        return outcome;
      } catch (GoneException e) {
        // One began to serve, or was lost: all is written again to what is there now.
        targets.forget();
        if (attempt == ATTEMPTS) {
          throw IndexCalls.unavailable(e);
        }
      }
    }
  }
}
