package io.flowbridge.servicedefinition;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/** The real form-validation-service, as a process with a database of its own. */
final class FormValidationProcess {

  private static final Path JAR =
      Path.of(
          "..", "form-validation-service", "target", "form-validation-service-0.1.0-SNAPSHOT.jar");

  private FormValidationProcess() {}

  /** Started once per JVM; ends with it. */
  static String baseUrl() {
    return Holder.URL;
  }

  private static String start() {
    try {
      var port = freePort();
      var process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx160m",
                  "-XX:TieredStopAtLevel=1",
                  "-jar",
                  JAR.toString())
              .redirectErrorStream(true)
              .redirectOutput(Path.of("target", "form-validation-service.log").toFile());
      process.environment().putAll(environment(port));
      var running = process.start();
      Runtime.getRuntime().addShutdownHook(new Thread(running::destroyForcibly));
      var url = "http://localhost:" + port;
      Awaitility.await("form-validation-service, see target/form-validation-service.log")
          .atMost(Duration.ofSeconds(90))
          .until(() -> isUp(url));
      return url;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("Expected form-validation-service to start", e);
    }
  }

  private static Map<String, String> environment(int port) throws SQLException {
    return Map.of(
        "SERVER_PORT", Integer.toString(port),
        "SPRING_DATASOURCE_URL", freshDatabase(),
        "SPRING_DATASOURCE_USERNAME", System.getProperty("spring.datasource.username"),
        "SPRING_DATASOURCE_PASSWORD", System.getProperty("spring.datasource.password"),
        "FLOWBRIDGE_SECURITY_ISSUER", System.getProperty("flowbridge.security.issuer"));
  }

  private static String freshDatabase() throws SQLException {
    var url = System.getProperty("spring.datasource.url");
    var name = "forms_" + System.nanoTime();
    try (var connection =
            DriverManager.getConnection(
                url,
                System.getProperty("spring.datasource.username"),
                System.getProperty("spring.datasource.password"));
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return url.replaceFirst("/[^/?]+($|\\?)", "/" + name + "$1");
  }

  private static boolean isUp(String url) {
    try {
      return HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(url + "/actuator/health")).build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static final class Holder {
    static final String URL = start();
  }
}
