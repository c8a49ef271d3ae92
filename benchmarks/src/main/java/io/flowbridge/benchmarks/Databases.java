package io.flowbridge.benchmarks;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Databases on the PostgreSQL that this JVM started. */
final class Databases {
  private Databases() {}

  /** Answers its address. */
  static String create(String name) throws SQLException {
    var url = ServiceProcess.known("spring.datasource.url");
    var server = url.substring(0, url.lastIndexOf('/') + 1);
    try (var connection = DriverManager.getConnection(server + "postgres", "postgres", "postgres");
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return server + name;
  }
}
