package io.flowbridge.task.index;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskState;
import io.flowbridge.task.index.Layout.Generation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The index that is being made while the old one serves. Used by one node at a time. */
@Component
public class NextIndex {
  private static final Duration UNTIL_KNOWN = WriteTargets.MAX_AGE.multipliedBy(2);

  private static final int PAGE = 500;

  private final TaskIndices indices;
  private final BulkWrite bulk;
  private final TaskIndex index;
  private final TaskIndexProperties properties;
  private final HistoryProperties history;
  private final Clock clock;

  NextIndex(
      TaskIndices indices,
      BulkWrite bulk,
      TaskIndex index,
      TaskIndexProperties properties,
      HistoryProperties history,
      Clock clock) {
    this.indices = indices;
    this.bulk = bulk;
    this.index = index;
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
                var written = known.get(task.id());
                return written != null && written.version() == task.version() ? written.at() : now;
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
        var page = openTasks(after);
        if (page.isEmpty()) {
          break;
        }
        var known = written(made.main(), page.keySet());
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

  private record Written(long version, Instant at) {}

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

  /** Why an index has to be made; null if the one that serves is whole and of this definition. */
  public @Nullable Need need(IndexDefinition wanted) {
    var layout = indices.layout();
    var serving = layout.serving();
    if (serving == null) {
      return Need.MISSING;
    }
    var has = indices.definition(serving.main());
    if (wanted.hash().equals(has.get(IndexDefinition.HASH))) {
      return layout.next() == null ? null : Need.UNFINISHED;
    }
    var version = Integer.parseInt(has.getOrDefault(IndexDefinition.VERSION, "0"));
    if (version > wanted.version()) {
      return Need.RELEASE_IS_OLDER;
    }
    return version < wanted.version() ? Need.DEFINITION_IS_NEWER : Need.DEFINITION_DIFFERS;
  }

  /** How the index that serves relates to the wanted one. */
  public enum Need {
    /** There is none, or a part of it is lost. */
    MISSING,
    /** One is whole, and another is being made or was left behind by a node that died. */
    UNFINISHED,
    /** This node's definition has a higher version. */
    DEFINITION_IS_NEWER,
    /** This node's definition has the same version and differs all the same. */
    DEFINITION_DIFFERS,
    /** The index was made by a later release: leave it alone. */
    RELEASE_IS_OLDER
  }

  /** Those of some tasks that lists can find now, by id; null if nothing serves. */
  public @Nullable Collection<String> serving(Collection<String> ids) {
    return indices.layout().serving() == null ? null : written(properties.alias(), ids).keySet();
  }

  private Map<String, Task> openTasks(@Nullable String after) {
    var open = TaskQueries.anyOf("state", List.of(TaskState.OPEN.name()));
    var request =
        index.request(open).sort(s -> s.field(f -> f.field("id").order(SortOrder.Asc))).size(PAGE);
    if (after != null) {
      request.searchAfter(FieldValue.of(after));
    }
    var found = new HashMap<String, Task>();
    index.search(request.build()).hits().hits().stream()
        .map(TaskIndex::task)
        .forEach(task -> found.put(task.id(), task));
    return found;
  }

  private Map<String, Written> writtenBefore(Collection<Task> tasks) {
    try {
      return written(properties.alias(), tasks.stream().map(Task::id).toList());
    } catch (FlowbridgeException lostMeanwhile) {
      return Map.of();
    }
  }

  private Map<String, Written> written(String of, Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var request =
        byId(of, ids)
            .sort(s -> s.field(f -> f.field("version")))
            .sort(s -> s.field(f -> f.field("indexedAt")))
            .build();
    var found = new HashMap<String, Written>();
    for (var hit : index.search(request).hits().hits()) {
      var at = Instant.ofEpochMilli(hit.sort().get(1).longValue());
      found.put(requireNonNull(hit.id()), new Written(hit.sort().get(0).longValue(), at));
    }
    return found;
  }

  private static boolean isNewer(Task task, Map<String, Written> known) {
    var there = known.get(task.id());
    return there == null || there.version() < task.version();
  }

  private SearchRequest.Builder byId(String of, Collection<String> ids) {
    Query query = TaskQueries.anyOf("id", ids);
    return new SearchRequest.Builder()
        .index(of)
        .query(query)
        .allowPartialSearchResults(false)
        .source(source -> source.fetch(false))
        .size(ids.size());
  }
}
