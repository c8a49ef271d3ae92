package io.flowbridge.process.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.jspecify.annotations.Nullable;

/** Collects during one engine command and writes one row when the engine flushes. */
class OutboxSession implements Session {

  private static final String INSERT =
      "insert into fb_outbox (body, traceparent) values (?, ?)";

  private final CommandContext command;
  private final ObjectMapper json;
  private final OutboxSignal signal;
  private final @Nullable String traceparent;

  private final Set<String> tasks = new LinkedHashSet<>();
  private final Set<String> instances = new LinkedHashSet<>();
  private final Set<String> openTasksOf = new LinkedHashSet<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<OutboxMessage> messages = new ArrayList<>();

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

  void touchTask(String id) {
    tasks.add(id);
  }

  void touchInstance(String id) {
    instances.add(id);
  }

  void touchOpenTasksOf(String id) {
    openTasksOf.add(id);
  }

  void add(Fact fact) {
    facts.add(fact);
  }

  void add(OutboxMessage message) {
    messages.add(message);
  }

  @Override
  public void flush() {
    if (isEmpty()) {
      return;
    }
    OutboxEntry entry = take();
    try {
      insert(json.writeValueAsString(entry));
    } catch (JsonProcessingException | SQLException e) {
      throw new IllegalStateException("The outbox row could not be written", e);
    }
    command
        .getTransactionContext()
        .addTransactionListener(TransactionState.COMMITTED, committed -> signal.wake());
  }

  private void insert(String body) throws SQLException {
    Connection connection = command.getDbSqlSession().getSqlSession().getConnection();
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, body);
      insert.setString(2, traceparent);
      insert.executeUpdate();
    }
  }

  /** The engine may flush its sessions more than once: what was taken is gone from the buffer. */
  private OutboxEntry take() {
    OutboxEntry entry =
        new OutboxEntry(
            Set.copyOf(tasks),
            Set.copyOf(instances),
            Set.copyOf(openTasksOf),
            List.copyOf(facts),
            List.copyOf(messages));
    tasks.clear();
    instances.clear();
    openTasksOf.clear();
    facts.clear();
    messages.clear();
    return entry;
  }

  private boolean isEmpty() {
    return tasks.isEmpty()
        && instances.isEmpty()
        && openTasksOf.isEmpty()
        && facts.isEmpty()
        && messages.isEmpty();
  }

  @Override
  public void close() {
    // nothing is held
  }
}
