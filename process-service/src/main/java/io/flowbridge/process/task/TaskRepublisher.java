package io.flowbridge.process.task;

import io.flowbridge.process.outbox.OutboxEntry;
import io.flowbridge.process.outbox.OutboxTransactions;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Marks tasks in the outbox although nothing changed. The relay does the rest: it takes the
 * versions and reads the states as after any commit, so whoever reads the topic converges as
 * always.
 */
@Component
class TaskRepublisher {

  private final OutboxTransactions outbox;
  private final TransactionTemplate transaction;

  TaskRepublisher(OutboxTransactions outbox) {
    this.outbox = outbox;
    this.transaction = new TransactionTemplate(outbox);
  }

  void publish(Collection<String> engineIds) {
    if (engineIds.isEmpty()) {
      return;
    }
    var entry = new OutboxEntry(new TreeSet<>(engineIds), Set.of(), Set.of(), List.of(), List.of());
    transaction.executeWithoutResult(status -> outbox.tell(entry));
  }
}
