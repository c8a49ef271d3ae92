package io.flowbridge.process.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.jspecify.annotations.Nullable;

/** Collects during one engine command and writes one row when the engine flushes. */
class OutboxSession implements Session {

  private static final String INSERT = "insert into fb_outbox (body, traceparent) values (?, ?)";

  private final CommandContext command;
  private final ObjectMapper json;
  private final OutboxSignal signal;
  private final @Nullable String traceparent;

  private @Nullable String onBehalfOf;
  private final Touched written = Touched.nothing();
  private Touched touched = Touched.nothing();
  private List<Fact> facts = new ArrayList<>();
  private List<OutboxMessage> messages = new ArrayList<>();

  OutboxSession(
      CommandContext command,
      ObjectMapper json,
      OutboxSignal signal,
      @Nullable String traceparent) {
    this.command = command;
    this.json = json;
    this.signal = signal;
    this.traceparent = traceparent;
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
    insert(entry);
    command
        .getTransactionContext()
        .addTransactionListener(TransactionState.COMMITTED, committed -> signal.wake());
  }

  private void insert(OutboxEntry entry) {
    Connection connection = command.getDbSqlSession().getSqlSession().getConnection();
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, json.writeValueAsString(entry));
      insert.setString(2, traceparent);
      insert.executeUpdate();
    } catch (JsonProcessingException | SQLException e) {
      throw new IllegalStateException("The outbox row could not be written", e);
    }
  }

  @Override
  public void close() {
    // nothing is held
  }
}
