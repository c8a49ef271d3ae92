package io.flowbridge.local.postgres;

import io.flowbridge.local.server.LocalServer;
import io.flowbridge.local.server.ServerOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** {@code --data DIR --port N}, and {@code --programs DIR} to share the unpacked PostgreSQL. */
public final class PostgresServer {

  private static final List<String> DATABASES =
      List.of("process_main", "task", "form_validation", "service_definition", "service_instance");

  private static final Duration START_TIMEOUT = Duration.ofSeconds(60);

  private PostgresServer() {}

  public static void main(String[] args) {
    LocalServer.run("PostgreSQL", args, PostgresServer::start);
  }

  private static AutoCloseable start(ServerOptions options) throws Exception {
    var port = options.port("port");
    var programs = options.text("programs", options.data().resolve("programs").toString());
    var binaries = Binaries.unpacked(Path.of(programs).toAbsolutePath());
    var process = new Cluster(binaries, options.data().resolve("data"), port).start();
    var stopping = new Thread(() -> process.destroy());
    Runtime.getRuntime().addShutdownHook(stopping);
    try (var connection = connect(process, port)) {
      createDatabases(connection);
    }
    Runtime.getRuntime().removeShutdownHook(stopping);
    var unused =
        process
            .onExit()
            .thenAccept(dead -> System.exit(dead.exitValue() == 0 ? 1 : dead.exitValue()));
    return () -> Cluster.stop(process.toHandle());
  }

  private static Connection connect(Process process, int port) throws Exception {
    var deadline = System.nanoTime() + START_TIMEOUT.toNanos();
    while (true) {
      try {
        return DriverManager.getConnection(
            "jdbc:postgresql://localhost:%d/postgres?user=postgres&connectTimeout=2"
                .formatted(port));
      } catch (SQLException e) {
        if (!process.isAlive()) {
          throw new IOException(
              "PostgreSQL ended with code %d, see the lines above".formatted(process.exitValue()),
              e);
        }
        if (System.nanoTime() > deadline) {
          throw new IOException("PostgreSQL did not answer within " + START_TIMEOUT, e);
        }
        Thread.sleep(50);
      }
    }
  }

  private static void createDatabases(Connection connection) throws SQLException {
    try (var exists = connection.prepareStatement("select 1 from pg_database where datname = ?");
        var create = connection.createStatement()) {
      for (var database : DATABASES) {
        exists.setString(1, database);
        try (var row = exists.executeQuery()) {
          if (!row.next()) {
            create.execute("create database " + database);
          }
        }
      }
    }
  }
}
