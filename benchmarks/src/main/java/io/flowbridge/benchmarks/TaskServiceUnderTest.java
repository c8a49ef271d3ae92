package io.flowbridge.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Tokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A task-service of its own, with an index of its own, fed by the bus as in production. */
final class TaskServiceUnderTest implements AutoCloseable {
  private static final String INDEX = "benchmark-tasks";

  private final Map<String, String> tokens = new HashMap<>();
  private final int port;
  private final Process process;

  private TaskServiceUnderTest(int port, Process process) {
    this.port = port;
    this.process = process;
  }

  static TaskServiceUnderTest start(Path folder, int heapMegabytes) throws Exception {
    int port = freePort();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heapMegabytes + "m");
    command.addAll(List.of("-jar", jar(folder).toString(), "--server.port=" + port));
    for (var known :
        List.of(
            "spring.datasource.url",
            "spring.elasticsearch.uris",
            "flowbridge.kafka.brokers",
            "flowbridge.security.issuer")) {
      command.add("--" + known + "=" + System.getProperty(known));
    }
    command.add("--flowbridge.task.index.alias=" + INDEX);
    command.add("--flowbridge.task.reconciliation.enabled=false");
    var log = Files.createTempFile("task-service", ".log");
    System.out.println("The task-service writes its log to " + log);
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    var service = new TaskServiceUnderTest(port, process);
    service.awaitReady();
    return service;
  }

  /** Publishes the tasks and waits until all of them are found. */
  void write(int count) throws Exception {
    SampleTasksOnBus.publish(count);
    while (count(graphQl("operator", "{ taskCount { value } }", Map.of())) < count) {
      Thread.sleep(200);
    }
  }

  JsonNode graphQl(String account, String query, Map<String, ?> variables) throws Exception {
    var answer =
        Platform.post(
            uri("/graphql"), token(account), Map.of("query", query, "variables", variables));
    if (answer.has("errors")) {
      throw new IllegalStateException("Expected data, but got " + answer);
    }
    return answer.path("data");
  }

  /** Lets the accounts sign in again, so that no measured call has to. */
  void signIn(String... accounts) {
    tokens.clear();
    for (var account : accounts) {
      token(account);
    }
  }

  /** What the index takes on disk, in bytes. */
  long indexSize() throws Exception {
    var elasticsearch = System.getProperty("spring.elasticsearch.uris");
    var stats = URI.create(elasticsearch + "/" + INDEX + "/_stats/store");
    var answer = Platform.send(HttpRequest.newBuilder(stats).build());
    return Platform.JSON.readTree(answer.body()).at("/_all/primaries/store/size_in_bytes").asLong();
  }

  @Override
  public void close() {
    process.destroy();
  }

  static int count(JsonNode data) {
    return data.at("/taskCount/value").asInt();
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private String token(String account) {
    return tokens.computeIfAbsent(account, Tokens::of);
  }

  private void awaitReady() throws Exception {
    var health = HttpRequest.newBuilder(uri("/actuator/health/liveness")).build();
    for (int attempt = 0; attempt < 600 && process.isAlive(); attempt++) {
      try {
        if (Platform.send(health).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // asked again below
      }
      Thread.sleep(200);
    }
    close();
    throw new IllegalStateException("Expected the task-service to start; see its log");
  }

  private static Path jar(Path folder) throws IOException {
    var target = folder.resolve("task-service/target");
    try (var files = Files.list(target)) {
      return files
          .filter(
              file ->
                  file.getFileName().toString().matches("task-service-[0-9.]+(-SNAPSHOT)?\\.jar"))
          .findFirst()
          .map(Objects::requireNonNull)
          .orElseThrow(
              () -> new IllegalStateException("Expected task-service to be built in " + target));
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
