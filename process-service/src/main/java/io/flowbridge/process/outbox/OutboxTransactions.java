package io.flowbridge.process.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The database's transactions. One that has something to tell writes its row of the outbox on the
 * way to the database that its commit takes anyway, so that the outbox costs no trip of its own.
 *
 * <p>Both or neither: the database skips a commit whose row it refused, and the transaction is
 * rolled back. Primary beside the broker's transactions: {@code @Transactional} means the database.
 */
@Component("transactionManager")
@Primary
public class OutboxTransactions extends JdbcTransactionManager {

  private static final String INSERT_AND_COMMIT =
      "insert into fb_outbox (body, traceparent) values (?, ?); commit";

  private final transient ObjectMapper json;
  private final transient TraceParent traceParent;
  private final transient OutboxSignal signal;
  private final transient Map<ConnectionHolder, OutboxEntry> unwritten = new ConcurrentHashMap<>();

  OutboxTransactions(
      DataSource dataSource, ObjectMapper json, TraceParent traceParent, OutboxSignal signal) {
    super(dataSource);
    this.json = json;
    this.traceParent = traceParent;
    this.signal = signal;
  }

  /** Joins what the current transaction has to tell already; without one it is refused. */
  public void tell(OutboxEntry entry) {
    Object current = TransactionSynchronizationManager.getResource(obtainDataSource());
    if (!(current instanceof ConnectionHolder holder)) {
      throw new IllegalStateException(
          "Expected a transaction around a use of the outbox, but there is none");
    }
    unwritten.merge(holder, entry, OutboxEntry::and);
  }

  @Override
  protected void doCommit(DefaultTransactionStatus status) {
    ConnectionHolder holder = holder(status.getTransaction());
    OutboxEntry entry = unwritten.get(holder);
    if (entry == null) {
      super.doCommit(status);
      return;
    }
    try {
      insertAndCommit(holder.getConnection(), entry);
    } catch (SQLException e) {
      throw translateException("commit with a row of the outbox", e);
    }
    signal.wake(!entry.messages().isEmpty());
  }

  @Override
  protected void doCleanupAfterCompletion(Object transaction) {
    unwritten.remove(holder(transaction));
    super.doCleanupAfterCompletion(transaction);
  }

  private void insertAndCommit(Connection connection, OutboxEntry entry) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT_AND_COMMIT)) {
      statement.setString(1, body(entry));
      statement.setString(2, traceParent.current());
      statement.execute();
    }
  }

  private String body(OutboxEntry entry) {
    try {
      return json.writeValueAsString(entry);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The outbox row could not be written", e);
    }
  }

  private static ConnectionHolder holder(@Nullable Object transaction) {
    if (transaction instanceof JdbcTransactionObjectSupport jdbc) {
      return jdbc.getConnectionHolder();
    }
    throw new IllegalStateException("Expected a transaction of the database, not " + transaction);
  }
}
