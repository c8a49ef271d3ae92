package io.flowbridge.process.relay;

import io.flowbridge.process.snapshot.SnapshotReader;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One round: rows to messages, messages to the broker, then the rows may go. */
@Component
class Relay {

  private static final Logger log = LoggerFactory.getLogger(Relay.class);

  private final SnapshotReader snapshots;
  private final MessageWriter writer;
  private final Publisher publisher;
  private final RelayMetrics metrics;

  Relay(SnapshotReader snapshots, MessageWriter writer, Publisher publisher, RelayMetrics metrics) {
    this.snapshots = snapshots;
    this.writer = writer;
    this.publisher = publisher;
    this.metrics = metrics;
  }

  /**
   * Whether requests were among them. Throws if the world is in the way; then all rows that were
   * not published are still there.
   */
  boolean publish(List<OutboxRow> rows, OutboxTable table) {
    if (rows.isEmpty()) {
      return false;
    }
    try {
      boolean requested = publishTogether(rows);
      table.delete(rows);
      metrics.published(rows);
      return requested;
    } catch (RuntimeException failure) {
      if (!Failures.isForever(failure)) {
        throw failure;
      }
      isolate(rows, table, failure);
      return false;
    }
  }

  /** One of the rows is poison: on their own, the others go through. */
  private void isolate(List<OutboxRow> rows, OutboxTable table, RuntimeException failure) {
    if (rows.size() > 1) {
      rows.forEach(row -> publish(List.of(row), table));
      return;
    }
    OutboxRow row = rows.get(0);
    log.error("Row {} of the outbox cannot be published and was put aside", row.id(), failure);
    table.bury(row, Failures.reason(failure));
    metrics.buried();
  }

  private boolean publishTogether(List<OutboxRow> rows) {
    List<Batch.Entry> entries = new ArrayList<>();
    for (OutboxRow row : rows) {
      entries.add(new Batch.Entry(row, writer.read(row)));
    }
    Batch batch = new Batch(entries);
    List<Outgoing> requests = writer.requests(batch);
    publisher.publish(requests, () -> writer.states(batch, snapshots.read(batch.request())));
    return !requests.isEmpty();
  }
}
