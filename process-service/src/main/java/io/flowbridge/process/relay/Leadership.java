package io.flowbridge.process.relay;

import io.flowbridge.process.Bundle;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Decides which node of a bundle publishes: the one whose connection holds an advisory lock.
 *
 * <p>The lock belongs to a connection of its own and dies with it. Short keep-alives make the
 * database notice within about three seconds that a node vanished without saying goodbye.
 */
@Component
class Leadership {

  private static final Logger log = LoggerFactory.getLogger(Leadership.class);
  private static final String KEEP_ALIVE =
      "set tcp_keepalives_idle = 1; set tcp_keepalives_interval = 1; set tcp_keepalives_count = 2";

  private final JdbcConnectionDetails database;
  private final String lock;
  private @Nullable Connection connection;
  private @Nullable OutboxTable table;

  Leadership(JdbcConnectionDetails database, Bundle bundle) {
    this.database = database;
    this.lock = "flowbridge-relay-" + bundle.name();
  }

  /** The outbox if this node is the leader, or becomes it now. */
  synchronized Optional<OutboxTable> table() {
    if (table == null) {
      table = tryToLead();
    }
    return Optional.ofNullable(table);
  }

  synchronized boolean isLeader() {
    return table != null;
  }

  /** Lets go of the lock, so that this or another node starts afresh. */
  @PreDestroy
  synchronized void resign() {
    table = null;
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException e) {
        log.debug("The leader's connection was already gone", e);
      }
      connection = null;
    }
  }

  private @Nullable OutboxTable tryToLead() {
    try {
      Connection own = connection();
      JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(own, true));
      boolean locked =
          jdbc.sql("select pg_try_advisory_lock(hashtextextended(:lock, 0))")
              .param("lock", lock)
              .query(Boolean.class)
              .single();
      if (!locked) {
        return null;
      }
      log.info("This node publishes now for lock '{}'", lock);
      return new OutboxTable(jdbc);
    } catch (SQLException | RuntimeException e) {
      resign();
      throw new IllegalStateException("The leader's lock could not be asked for", e);
    }
  }

  private Connection connection() throws SQLException {
    Connection known = connection;
    if (known != null) {
      return known;
    }
    Connection opened =
        DriverManager.getConnection(
            database.getJdbcUrl(), database.getUsername(), database.getPassword());
    connection = opened;
    try (var statement = opened.createStatement()) {
      statement.execute(KEEP_ALIVE);
    }
    return opened;
  }
}
