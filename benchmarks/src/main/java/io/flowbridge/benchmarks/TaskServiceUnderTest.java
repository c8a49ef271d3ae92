package io.flowbridge.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Tokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A task-service of its own, with an index of its own, fed by the bus as in production. */
final class TaskServiceUnderTest implements AutoCloseable {
  private static final String INDEX = "benchmark-tasks";
  private static final int UNACKNOWLEDGED = 10_000;

  private final HttpClient http = HttpClient.newHttpClient();
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
    try (var bus =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                System.getProperty("flowbridge.kafka.brokers"),
                "linger.ms",
                20),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      for (int number = 0; number < count; number++) {
        sent.add(bus.send(message(SampleTask.of(number))));
        if (sent.size() == UNACKNOWLEDGED || number == count - 1) {
          for (var one : sent) {
            one.get();
          }
          sent.clear();
        }
      }
    }
    while (count(graphQl("operator", "{ taskCount { value } }", Map.of())) < count) {
      Thread.sleep(200);
    }
  }

  JsonNode graphQl(String account, String query, Map<String, ?> variables) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
            .header("content-type", "application/json")
            .header("authorization", "Bearer " + token(account))
            .POST(
                BodyPublishers.ofByteArray(
                    Platform.JSON.writeValueAsBytes(
                        Map.of("query", query, "variables", variables))))
            .build();
    var answer = Platform.JSON.readTree(http.send(request, BodyHandlers.ofByteArray()).body());
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
    var answer = http.send(HttpRequest.newBuilder(stats).build(), BodyHandlers.ofByteArray());
    return Platform.JSON.readTree(answer.body()).at("/_all/primaries/store/size_in_bytes").asLong();
  }

  @Override
  public void close() {
    process.destroy();
  }

  static int count(JsonNode data) {
    return data.at("/taskCount/value").asInt();
  }

  private String token(String account) {
    return tokens.computeIfAbsent(account, Tokens::of);
  }

  private static ProducerRecord<byte[], byte[]> message(SampleTask task) throws IOException {
    var id = "main:" + task.id();
    Map<String, Object> snapshot = new HashMap<>();
    snapshot.put("id", id);
    snapshot.put("bundle", "main");
    snapshot.put("version", 1);
    snapshot.put("revision", 1);
    snapshot.put("key", "handle");
    snapshot.put("name", task.name());
    snapshot.put("state", "OPEN");
    snapshot.put("assignee", task.assignee());
    snapshot.put("candidateUsers", List.of());
    snapshot.put("candidateGroups", List.of(task.group()));
    snapshot.put("priority", task.priority());
    snapshot.put("tags", List.of());
    snapshot.put("createdAt", task.createdAt().toString());
    snapshot.put("dueAt", task.dueAt() == null ? null : task.dueAt().toString());
    snapshot.put("suspended", false);
    snapshot.put("businessKey", task.businessKey());
    snapshot.put("serviceKey", task.service());
    snapshot.put("serviceTitle", task.service());
    snapshot.put("data", task.data());
    var record =
        new ProducerRecord<>(
            "flowbridge.tasks",
            id.getBytes(StandardCharsets.UTF_8),
            Platform.JSON.writeValueAsBytes(snapshot));
    record.headers().add("ce_type", "io.flowbridge.task.snapshot".getBytes(StandardCharsets.UTF_8));
    return record;
  }

  private void awaitReady() throws Exception {
    var health = URI.create("http://localhost:" + port + "/actuator/health/liveness");
    for (int attempt = 0; attempt < 600 && process.isAlive(); attempt++) {
      try {
        var answer = http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding());
        if (answer.statusCode() == 200) {
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
