package io.flowbridge.task.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets one node of all work: the one whose connection holds an advisory lock of the service's
 * database. The lock dies with the connection, and so with the node.
 */
@Component
class ClusterLock {
  private static final Logger log = LoggerFactory.getLogger(ClusterLock.class);
  private static final String LOCK = "select pg_try_advisory_lock(hashtextextended(?, 0))";
  private static final String UNLOCK = "select pg_advisory_unlock(hashtextextended(?, 0))";

  private final DataSource database;

  ClusterLock(DataSource database) {
    this.database = database;
  }

  /** The lock, unless another node or thread holds it. */
  Optional<Held> tryLock(String name) throws SQLException {
    var connection = database.getConnection();
    try {
      if (ask(connection, LOCK, name)) {
        return Optional.of(new Held(connection, name));
      }
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    connection.close();
    return Optional.empty();
  }

  private static boolean ask(Connection connection, String question, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(question)) {
      statement.setString(1, name);
      try (var answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }

  /** A lock that is held until it is closed. */
  record Held(Connection connection, String name) implements AutoCloseable {

    /** Whether the lock is still held; another node may have it if the database went away. */
    boolean isHeld() {
      try {
        return connection.isValid(2);
      } catch (SQLException e) {
        return false;
      }
    }

    @Override
    public void close() {
      try (connection) {
        ask(connection, UNLOCK, name);
      } catch (SQLException e) {
        log.debug("The connection that held the lock '{}' is gone, and the lock with it", name, e);
      }
    }
  }
}
