package io.flowbridge.process.relay;

import io.flowbridge.process.outbox.Fact;
import io.flowbridge.process.outbox.OutboxEntry;
import io.flowbridge.process.snapshot.SnapshotRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows of the outbox taken together: what several of them touched is read only once. */
record Batch(List<Entry> entries) {

  /** A row and what its body says. */
  record Entry(OutboxRow row, OutboxEntry content) {}

  SnapshotRequest request() {
    Set<String> tasks = new LinkedHashSet<>();
    Set<String> instances = new LinkedHashSet<>();
    Set<String> openTasksOf = new LinkedHashSet<>();
    Set<String> factsOf = new LinkedHashSet<>();
    Map<String, Instant> committedAt = new HashMap<>();
    for (Entry entry : entries) {
      OutboxEntry content = entry.content();
      tasks.addAll(content.tasks());
      instances.addAll(content.instances());
      openTasksOf.addAll(content.openTasksOf());
      content.facts().stream().map(Fact::rootInstanceId).forEach(factsOf::add);
      content.tasks().forEach(id -> committedAt.put(id, entry.row().createdAt()));
      content.openTasksOf().forEach(id -> committedAt.put(id, entry.row().createdAt()));
    }
    return new SnapshotRequest(tasks, instances, openTasksOf, factsOf, committedAt);
  }

  List<OutboxRow> rows() {
    return entries.stream().map(Entry::row).toList();
  }
}
