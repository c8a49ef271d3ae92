package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.bulk.OperationType;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.Task;
import io.flowbridge.task.index.Layout.Generation;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Writes to one generation of indices. A task that ended before the cutoff belongs into the history
 * and is taken out of the main index, one that ended too long ago is in neither.
 */
@Component
class BulkWrite {
  private static final int OUTDATED = 409;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final ElasticsearchClient elasticsearch;
  private final HistoryProperties history;
  private final Clock clock;

  BulkWrite(ElasticsearchClient elasticsearch, HistoryProperties history, Clock clock) {
    this.elasticsearch = elasticsearch;
    this.history = history;
    this.clock = clock;
  }

  /**
   * What became of the snapshots.
   *
   * @param rejected ids that the index refuses for good, with the reason
   */
  record Outcome(int written, int outdated, Map<String, String> rejected) {
    static final Outcome NOTHING = new Outcome(0, 0, Map.of());

    Outcome and(Outcome other) {
      var both = new LinkedHashMap<>(rejected);
      both.putAll(other.rejected);
      return new Outcome(written + other.written, outdated + other.outdated, both);
    }
  }

  /** The indices are not there any more; ask again which are. */
  static final class GoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GoneException(String index) {
      super("Expected the index " + index + ", but it is gone");
    }
  }

  /**
   * Writes snapshots and deletes removed tasks.
   *
   * @param indexedAt when a snapshot counts as written
   * @throws FlowbridgeException {@code UNAVAILABLE} if any may not have been written
   */
  Outcome write(
      Generation to,
      Collection<Task> snapshots,
      Collection<String> removed,
      Function<Task, Instant> indexedAt,
      boolean searchable) {
    var operations = new ArrayList<BulkOperation>();
    var tooOld = clock.instant().minus(history.keep());
    snapshots.forEach(task -> operations.addAll(operations(to, task, indexedAt, tooOld)));
    removed.forEach(
        id -> {
          operations.add(BulkOperation.of(o -> o.delete(d -> d.index(to.main()).id(id))));
          operations.add(BulkOperation.of(o -> o.delete(d -> d.index(to.history()).id(id))));
        });
    try {
      return send(operations, searchable);
    } catch (ElasticsearchException e) {
      // The request as a whole is refused: find out whose fault it is.
      return snapshots.size() == 1
          ? new Outcome(
              0, 0, Map.of(snapshots.iterator().next().id(), String.valueOf(e.getMessage())))
          : oneByOne(to, snapshots, removed, indexedAt);
    }
  }

  /** Copies ended tasks into the history. */
  Outcome archive(Generation to, Collection<Task> ended, Function<Task, Instant> indexedAt) {
    return send(
        ended.stream().map(task -> index(to.history(), task, indexedAt.apply(task))).toList(),
        false);
  }

  /** Deletes what has no version above the given one. */
  void delete(Collection<String> indices, Map<String, Long> versions, boolean searchable) {
    var operations = new ArrayList<BulkOperation>();
    indices.forEach(
        index -> versions.forEach((id, version) -> operations.add(deletion(index, id, version))));
    send(operations, searchable);
  }

  private Outcome oneByOne(
      Generation to,
      Collection<Task> snapshots,
      Collection<String> removed,
      Function<Task, Instant> indexedAt) {
    var outcome = write(to, List.of(), removed, indexedAt, true);
    for (var task : snapshots) {
      outcome = outcome.and(write(to, List.of(task), List.of(), indexedAt, true));
    }
    return outcome;
  }

  private static List<BulkOperation> operations(
      Generation to, Task task, Function<Task, Instant> indexedAt, Instant tooOld) {
    var endedAt = task.isOpen() ? null : task.endedAt();
    if (endedAt == null || !endedAt.isBefore(to.cutoff())) {
      return List.of(index(to.main(), task, indexedAt.apply(task)));
    }
    var outOfMain = deletion(to.main(), task.id(), task.version());
    return endedAt.isBefore(tooOld)
        ? List.of(outOfMain, deletion(to.history(), task.id(), task.version()))
        : List.of(outOfMain, index(to.history(), task, indexedAt.apply(task)));
  }

  private static BulkOperation index(String index, Task task, Instant indexedAt) {
    return BulkOperation.of(
        o ->
            o.index(
                i ->
                    i.index(index)
                        .id(task.id())
                        .version(task.version())
                        .versionType(VersionType.External)
                        .document(TaskDocument.fields(task, indexedAt))));
  }

  private static BulkOperation deletion(String index, String id, long version) {
    return BulkOperation.of(
        o ->
            o.delete(
                d -> d.index(index).id(id).version(version).versionType(VersionType.ExternalGte)));
  }

  private Outcome send(List<BulkOperation> operations, boolean searchable) {
    if (operations.isEmpty()) {
      return Outcome.NOTHING;
    }
    // Aliases only: otherwise a write to a lost index would make an empty one without definition.
    var request =
        BulkRequest.of(
            b ->
                b.requireAlias(true)
                    .refresh(searchable ? Refresh.True : Refresh.False)
                    .operations(operations));
    return outcome(IndexCalls.call(() -> elasticsearch.bulk(request)));
  }

  private static Outcome outcome(BulkResponse answer) {
    var written = 0;
    var outdated = 0;
    var rejected = new LinkedHashMap<String, String>();
    for (var item : answer.items()) {
      var error = item.error();
      var counts = item.operationType() == OperationType.Index;
      if (error == null) {
        written += counts ? 1 : 0;
      } else if (item.status() == OUTDATED) {
        outdated += counts ? 1 : 0;
      } else if (item.status() == BAD_REQUEST) {
        rejected.put(String.valueOf(item.id()), error.type() + ": " + error.reason());
      } else {
        throw notWritten(item);
      }
    }
    return new Outcome(written, outdated, rejected);
  }

  private static RuntimeException notWritten(BulkResponseItem item) {
    return item.status() == NOT_FOUND
        ? new GoneException(item.index())
        : IndexCalls.unavailable(
            new IllegalStateException(
                "Task %s was not written: %s".formatted(item.id(), item.error())));
  }
}
