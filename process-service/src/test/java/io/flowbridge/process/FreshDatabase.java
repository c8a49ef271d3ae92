package io.flowbridge.process;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** A database that no other test of this JVM uses. */
public final class FreshDatabase {

  private FreshDatabase() {}

  public static String create() {
    String shared = System.getProperty("spring.datasource.url");
    String server = shared.substring(0, shared.lastIndexOf('/') + 1);
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    try (var connection = DriverManager.getConnection(server + "postgres", "postgres", "postgres");
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return server + name;
  }
}
