package io.flowbridge.task.index;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.Task;
import io.flowbridge.task.index.Layout.Generation;
import io.flowbridge.task.index.WrittenTasks.Written;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The index that is being made while the old one serves. Used by one node at a time. */
@Component
public class NextIndex {
  private static final Duration UNTIL_KNOWN = WriteTargets.MAX_AGE.multipliedBy(2);

  private final TaskIndices indices;
  private final BulkWrite bulk;
  private final WrittenTasks written;
  private final TaskIndexProperties properties;
  private final HistoryProperties history;
  private final Clock clock;

  NextIndex(
      TaskIndices indices,
      BulkWrite bulk,
      WrittenTasks written,
      TaskIndexProperties properties,
      HistoryProperties history,
      Clock clock) {
    this.indices = indices;
    this.bulk = bulk;
    this.written = written;
    this.properties = properties;
    this.history = history;
    this.clock = clock;
  }

  /** An index in the making. */
  public final class Making {
    private final Generation made;
    private final boolean old;
    private Generation aliases;

    private Making(Generation made, boolean old) {
      this.made = made;
      this.old = old;
      aliases =
          new Generation(properties.nextAlias(), properties.nextHistoryAlias(), made.cutoff());
    }

    public String name() {
      return made.main();
    }

    /** Waits until every node writes to it too; without an old index they find it at once. */
    public void awaitWriters() throws InterruptedException {
      if (old) {
        Thread.sleep(UNTIL_KNOWN.toMillis());
      }
    }

    /**
     * Writes what an older source says. A state that the old index has counts as written when it
     * was written there, so that resumed streams do not begin with everything.
     *
     * @return the ids that the index refuses for good, with the reason
     */
    public Map<String, String> write(Collection<Task> snapshots, Collection<String> removed) {
      var known = old ? writtenBefore(snapshots) : Map.<String, Written>of();
      var now = clock.instant();
      return bulk.write(
              aliases,
              snapshots,
              removed,
              task -> {
                var before = known.get(task.id());
                return before != null && before.version() == task.version() ? before.at() : now;
              },
              false)
          .rejected();
    }

    /**
     * Takes over what the old index knows of open tasks and no other source did: nothing may vanish
     * from lists because a source was incomplete.
     *
     * @return how many there were
     */
    public long carryOver(Consumer<Integer> looked) {
      indices.settle(made);
      var carried = 0L;
      @Nullable String after = null;
      while (old) {
        var page = written.openTasks(after);
        if (page.isEmpty()) {
          break;
        }
        var known = written.find(made.main(), page.keySet());
        var newer = page.values().stream().filter(task -> isNewer(task, known)).toList();
        write(newer, List.of());
        carried += newer.size();
        looked.accept(page.size());
        after = page.keySet().stream().max(String::compareTo).orElseThrow();
      }
      return carried;
    }

    /** From now on lists are read from it. */
    public void serve() {
      indices.settle(made);
      indices.serve(made);
      // Nothing is next any more.
      aliases = new Generation(properties.alias(), properties.historyAlias(), made.cutoff());
    }

    /** Gives it up. */
    public void discard() {
      indices.delete(made);
    }

    /** Deletes what it replaced. */
    public void deleteOthers() {
      indices.deleteUnused();
    }
  }

  /** Makes an empty index that all nodes will write to from now on. */
  public Making make(IndexDefinition definition) {
    var cutoff = clock.instant().minus(history.archiveAfter());
    var old = indices.layout().serving() != null;
    return new Making(indices.create(definition, cutoff), old);
  }

  /** Since when ended tasks are kept. */
  public Instant keptSince() {
    return clock.instant().minus(history.keep());
  }

  /** Those of some tasks that lists can find now, by id; null if nothing serves. */
  public @Nullable Collection<String> serving(Collection<String> ids) {
    return indices.layout().serving() == null
        ? null
        : written.find(properties.alias(), ids).keySet();
  }

  private Map<String, Written> writtenBefore(Collection<Task> tasks) {
    try {
      return written.find(properties.alias(), tasks.stream().map(Task::id).toList());
    } catch (FlowbridgeException lostMeanwhile) {
      return Map.of();
    }
  }

  private static boolean isNewer(Task task, Map<String, Written> known) {
    var there = known.get(task.id());
    return there == null || there.version() < task.version();
  }
}
