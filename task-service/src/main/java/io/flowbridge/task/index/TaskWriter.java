package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.Task;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Writes snapshots. Only strictly newer versions are kept, so that duplicates, replays and
 * reordering change nothing and an ended task never reopens.
 */
@Component
public class TaskWriter {
  private static final int OUTDATED = 409;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final ElasticsearchClient elasticsearch;
  private final TaskIndexProperties properties;
  private final TaskIndexSetup setup;
  private final IndexRefresh refresh;
  private final IndexMetrics metrics;
  private final Clock clock;

  TaskWriter(
      ElasticsearchClient elasticsearch,
      TaskIndexProperties properties,
      TaskIndexSetup setup,
      IndexRefresh refresh,
      IndexMetrics metrics,
      Clock clock) {
    this.elasticsearch = elasticsearch;
    this.properties = properties;
    this.setup = setup;
    this.refresh = refresh;
    this.metrics = metrics;
    this.clock = clock;
  }

  /**
   * Writes the snapshots and deletes the removed tasks.
   *
   * @return the ids that the index refuses for good, with the reason
   * @throws FlowbridgeException {@code UNAVAILABLE} if any may not have been written; all can be
   *     written again
   */
  public Map<String, String> write(Collection<Task> snapshots, Collection<String> removed) {
    var small = snapshots.size() + removed.size() <= properties.refreshAtOnce();
    return write(snapshots, removed, small);
  }

  /** Writes the snapshots so that they can be found when the call returns, as few or many. */
  public Map<String, String> writeSearchable(Collection<Task> snapshots) {
    return write(snapshots, List.of(), true);
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
    setup.ensure();
    var request =
        new BulkRequest.Builder()
            .index(properties.alias())
            .requireAlias(true)
            .refresh(Refresh.True)
            .operations(ids.stream().map(id -> deletion(id, version)).toList());
    rejected(IndexCalls.call(() -> elasticsearch.bulk(request.build())));
  }

  private static BulkOperation deletion(String id, long version) {
    return BulkOperation.of(
        o -> o.delete(d -> d.id(id).version(version).versionType(VersionType.External)));
  }

  private Map<String, String> write(
      Collection<Task> snapshots, Collection<String> removed, boolean atOnce) {
    if (snapshots.isEmpty() && removed.isEmpty()) {
      return Map.of();
    }
    setup.ensure();
    try {
      return bulk(snapshots, removed, atOnce);
    } catch (ElasticsearchException e) {
      // The request as a whole is refused: find out whose fault it is.
      return snapshots.size() == 1
          ? refused(snapshots.iterator().next(), e)
          : oneByOne(snapshots, removed);
    }
  }

  private Map<String, String> oneByOne(Collection<Task> snapshots, Collection<String> removed) {
    var rejected = new LinkedHashMap<String, String>();
    snapshots.forEach(task -> rejected.putAll(write(List.of(task), List.of(), false)));
    if (!removed.isEmpty()) {
      bulk(List.of(), removed, true);
    }
    return rejected;
  }

  private Map<String, String> refused(Task task, ElasticsearchException refusal) {
    metrics.rejected();
    return Map.of(task.id(), String.valueOf(refusal.getMessage()));
  }

  private Map<String, String> bulk(
      Collection<Task> snapshots, Collection<String> removed, boolean atOnce) {
    var request = new BulkRequest.Builder().index(properties.alias()).requireAlias(true);
    request
        .refresh(atOnce ? Refresh.True : Refresh.False)
        .operations(operations(snapshots, removed));
    var rejected = rejected(IndexCalls.call(() -> elasticsearch.bulk(request.build())));
    refresh.written(snapshots, atOnce);
    return rejected;
  }

  private List<BulkOperation> operations(Collection<Task> snapshots, Collection<String> removed) {
    var now = clock.instant();
    var operations = new ArrayList<BulkOperation>();
    for (var task : snapshots) {
      operations.add(
          BulkOperation.of(
              o ->
                  o.index(
                      i ->
                          i.id(task.id())
                              .version(task.version())
                              .versionType(VersionType.External)
                              .document(TaskDocument.fields(task, now)))));
    }
    removed.forEach(id -> operations.add(BulkOperation.of(o -> o.delete(d -> d.id(id)))));
    return operations;
  }

  private Map<String, String> rejected(BulkResponse answer) {
    var rejected = new LinkedHashMap<String, String>();
    for (var item : answer.items()) {
      var error = item.error();
      if (error == null) {
        metrics.written();
      } else if (item.status() == OUTDATED) {
        metrics.outdated();
      } else if (item.status() == BAD_REQUEST) {
        metrics.rejected();
        rejected.put(String.valueOf(item.id()), error.type() + ": " + error.reason());
      } else {
        throw notWritten(item);
      }
    }
    return rejected;
  }

  private FlowbridgeException notWritten(BulkResponseItem item) {
    if (item.status() == NOT_FOUND) {
      setup.forget();
    }
    return IndexCalls.unavailable(
        new IllegalStateException(
            "Task %s was not written: %s".formatted(item.id(), item.error())));
  }
}
