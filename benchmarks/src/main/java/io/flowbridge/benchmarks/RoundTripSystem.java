package io.flowbridge.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Engine nodes on one database, and those who work what the nodes ask.
 *
 * @param parts what is closed with it, the last one first
 */
record RoundTripSystem(String name, String database, Start start, List<AutoCloseable> parts)
    implements AutoCloseable {

  interface Start {

    /** Starts a case of so many round trips, one after the other. */
    void start(int number, String businessKey, int trips) throws Exception;
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(database, "postgres", "postgres");
  }

  @Override
  public void close() throws Exception {
    for (int i = parts.size() - 1; i >= 0; i--) {
      parts.get(i).close();
    }
  }
}
