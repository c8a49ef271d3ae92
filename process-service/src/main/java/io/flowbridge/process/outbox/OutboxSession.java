package io.flowbridge.process.outbox;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.jspecify.annotations.Nullable;

/** Collects during one engine command and hands it to the transaction when the engine flushes. */
class OutboxSession implements Session {

  private final OutboxTransactions transactions;

  private @Nullable String onBehalfOf;
  private final Touched written = Touched.nothing();
  private Touched touched = Touched.nothing();
  private List<Fact> facts = new ArrayList<>();
  private List<OutboxMessage> messages = new ArrayList<>();

  OutboxSession(OutboxTransactions transactions) {
    this.transactions = transactions;
  }

  /** What is to be written; the engine may still add to it. */
  Touched touched() {
    return touched;
  }

  /** What was written; complete once the command is over. */
  Touched written() {
    return written;
  }

  void onBehalfOf(@Nullable String account) {
    onBehalfOf = account;
  }

  /** All variables a transaction sets in one instance are one fact, so are changes of one task. */
  void add(Fact told) {
    Fact fact = onBehalfOf == null ? told : told.with(Fact.ON_BEHALF_OF, onBehalfOf);
    if (fact.type() == FactType.VARIABLES_CHANGED || fact.type() == FactType.TASK_UPDATED) {
      for (int i = 0; i < facts.size(); i++) {
        if (facts.get(i).isSameKindAs(fact)) {
          facts.set(i, facts.get(i).joinedWith(fact));
          return;
        }
      }
    }
    facts.add(fact);
  }

  void add(OutboxMessage message) {
    messages.add(message);
  }

  /**
   * The engine may flush its sessions more than once, so what was taken leaves the buffer first.
   */
  @Override
  public void flush() {
    if (touched.isNothing() && facts.isEmpty() && messages.isEmpty()) {
      return;
    }
    OutboxEntry entry =
        new OutboxEntry(
            touched.tasks(), touched.instances(), touched.openTasksOf(), facts, messages);
    written.addAll(touched);
    touched = Touched.nothing();
    facts = new ArrayList<>();
    messages = new ArrayList<>();
    transactions.tell(entry);
  }

  @Override
  public void close() {
    // nothing is held
  }
}
