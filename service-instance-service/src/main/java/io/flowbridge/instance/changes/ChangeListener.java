package io.flowbridge.instance.changes;

import io.flowbridge.instance.store.ServiceInstanceWriter;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Listens to PostgreSQL on a connection of its own, and again when it breaks. */
@Component
class ChangeListener implements SmartLifecycle, Runnable {

  private static final Logger log = LoggerFactory.getLogger(ChangeListener.class);
  private static final int LISTEN_MILLIS = 500;
  private static final int RETRY_MILLIS = 1000;

  private final DataSource dataSource;
  private final Changes changes;
  private volatile @Nullable Thread thread;

  ChangeListener(DataSource dataSource, Changes changes) {
    this.dataSource = dataSource;
    this.changes = changes;
  }

  @Override
  public void run() {
    while (isRunning()) {
      try (var connection = dataSource.getConnection()) {
        listen(connection);
      } catch (SQLException e) {
        if (isRunning()) {
          log.warn("Not listening for changes of cases, trying again: {}", e.getMessage());
          pause();
        }
      }
    }
  }

  private void listen(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("listen " + ServiceInstanceWriter.CHANNEL);
      changes.maybeMissedSome();
      var postgres = connection.unwrap(PGConnection.class);
      while (isRunning()) {
        for (var notification : postgres.getNotifications(LISTEN_MILLIS)) {
          changes.changed(notification.getParameter());
        }
      }
      statement.execute("unlisten *");
    }
  }

  private static void pause() {
    try {
      Thread.sleep(RETRY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void start() {
    var listener = new Thread(this, "case-changes");
    listener.setDaemon(true);
    thread = listener;
    listener.start();
  }

  /** Waits for the thread: it needs the connection pool, which is closed next. */
  @Override
  public void stop() {
    var listener = thread;
    thread = null;
    try {
      if (listener != null) {
        listener.join(4L * LISTEN_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
