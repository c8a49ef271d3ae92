package io.flowbridge.examples.message;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Tokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** A real runtime bundle, as a process of its own on the servers of the test. */
final class BundleProcess {

  private static final Path JAR =
      Path.of("../../../process-service/target/process-service-0.1.0-SNAPSHOT.jar");

  private static BundleProcess running;

  private final Process process;
  private final String url;

  private BundleProcess(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /** One for all tests of this JVM, with which it ends. */
  static synchronized BundleProcess running() {
    if (running == null) {
      running = start();
    }
    return running;
  }

  private static BundleProcess start() {
    if (!Files.exists(JAR)) {
      throw new AssertionError(
          JAR + " is not built: ./mvnw -Dquickly -DskipTests package -pl process-service -am");
    }
    try {
      var port = freePort();
      var log = Path.of("target/process-service.log").toFile();
      var process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-Xmx256m",
                  "-jar",
                  JAR.toString(),
                  "--server.port=" + port,
                  "--flowbridge.kafka.brokers=" + System.getProperty("flowbridge.kafka.brokers"),
                  "--flowbridge.security.issuer="
                      + System.getProperty("flowbridge.security.issuer"),
                  "--spring.datasource.url=" + System.getProperty("spring.datasource.url"),
                  "--spring.cloud.stream.kafka.bindings.integrationDeadLetters-in-0.consumer"
                      + ".configuration.metadata.max.age.ms=500")
              .redirectErrorStream(true)
              .redirectOutput(log)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      var bundle = new BundleProcess(process, "http://localhost:" + port);
      await().atMost(Duration.ofMinutes(2)).until(bundle::isReady);
      return bundle;
    } catch (IOException e) {
      throw new AssertionError("Expected to start " + JAR, e);
    }
  }

  String url() {
    return url;
  }

  void deploy(Path bpmn) throws IOException {
    var name = bpmn.getFileName().toString();
    var content = Base64.getEncoder().encodeToString(Files.readAllBytes(bpmn));
    var unused =
        post(
            "/internal/deployments",
            Map.of(
                "name",
                name,
                "resources",
                List.of(Map.of("name", name, "contentBase64", content))));
  }

  void start(String process, String businessKey, Map<String, ?> variables) {
    var unused =
        post(
            "/internal/process-instances",
            Map.of(
                "processDefinitionKey", process,
                "businessKey", businessKey,
                "variables", variables));
  }

  /** What an operator is answered. */
  JsonNode ask(String query, Map<String, ?> variables) {
    return post("/graphql", Tokens.of("operator"), Map.of("query", query, "variables", variables));
  }

  private JsonNode post(String path, Map<String, ?> body) {
    return post(path, Tokens.ofService("service-definition-service"), body);
  }

  private JsonNode post(String path, String token, Map<String, ?> body) {
    return RestClient.create(url)
        .post()
        .uri(path)
        .headers(headers -> headers.setBearerAuth(token))
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .retrieve()
        .body(JsonNode.class);
  }

  /** It accepts connections and answers nothing, as a bundle does whose machine is gone. */
  void hang() throws Exception {
    signal("STOP");
  }

  void goOn() throws Exception {
    signal("CONT");
  }

  private void signal(String name) throws Exception {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
  }

  private boolean isReady() {
    if (!process.isAlive()) {
      throw new AssertionError("Expected a bundle that runs, see target/process-service.log");
    }
    try {
      RestClient.create(url).get().uri("/actuator/health/readiness").retrieve().toBodilessEntity();
      return true;
    } catch (RestClientException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
