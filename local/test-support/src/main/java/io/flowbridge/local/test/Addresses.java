package io.flowbridge.local.test;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** Tells Spring, by system properties, where a server is. */
final class Addresses {

  private Addresses() {}

  static void publish(Server server, ServerProcess process) {
    var port = process.port("port");
    switch (server) {
      case POSTGRES -> publishDatabase("jdbc:postgresql://localhost:" + port + "/");
      case KAFKA -> System.setProperty("flowbridge.kafka.brokers", "localhost:" + port);
      case ELASTICSEARCH ->
          System.setProperty("spring.elasticsearch.uris", "http://localhost:" + port);
      case IDENTITY -> System.setProperty("flowbridge.security.issuer", "http://localhost:" + port);
      case MAIL -> {
        System.setProperty("spring.mail.host", "localhost");
        System.setProperty("spring.mail.port", String.valueOf(port));
        System.setProperty(
            "flowbridge.test.mail-api",
            "http://localhost:" + process.port("http-port") + "/api/mails");
      }
      case S3 -> System.setProperty("flowbridge.test.s3", "http://localhost:" + port);
    }
  }

  private static void publishDatabase(String server) {
    var database = "test_" + UUID.randomUUID().toString().replace("-", "");
    try (var connection = DriverManager.getConnection(server + "postgres", "postgres", "postgres");
        var statement = connection.createStatement()) {
      statement.execute("create database " + database);
    } catch (SQLException e) {
      throw new IllegalStateException("Could not create a database for the tests", e);
    }
    System.setProperty("spring.datasource.url", server + database);
    System.setProperty("spring.datasource.username", "postgres");
    System.setProperty("spring.datasource.password", "postgres");
  }
}
