package io.flowbridge.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Tokens;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A task-service of its own, with an index of its own, fed by the bus as in production. */
final class TaskServiceUnderTest implements AutoCloseable {
  private static final String INDEX = "benchmark-tasks";
  private static final List<String> SERVERS =
      List.of(
          "spring.datasource.url",
          "spring.elasticsearch.uris",
          "flowbridge.kafka.brokers",
          "flowbridge.security.issuer");
  private static final int TASKS_PER_SECOND_AT_LEAST = 200;

  private final Map<String, String> tokens = new HashMap<>();
  private final ServiceProcess process;

  private TaskServiceUnderTest(ServiceProcess process) {
    this.process = process;
  }

  static TaskServiceUnderTest start(Path repository, int heapMegabytes) throws Exception {
    Map<String, String> properties = new HashMap<>();
    SERVERS.forEach(server -> properties.put(server, ServiceProcess.known(server)));
    properties.put("flowbridge.task.index.alias", INDEX);
    properties.put("flowbridge.task.reconciliation.enabled", "false");
    return new TaskServiceUnderTest(
        ServiceProcess.ofModule(
            repository, "task-service", List.of("-Xmx" + heapMegabytes + "m"), properties));
  }

  /** Publishes the tasks and waits until all of them are found. */
  void write(int count) throws Exception {
    SampleTasksOnBus.publish(count);
    Waiting.until(
        count + " tasks to be found",
        Duration.ofSeconds(60 + count / TASKS_PER_SECOND_AT_LEAST),
        () -> count(graphQl("operator", "{ taskCount { value } }", Map.of())),
        found -> found >= count);
  }

  JsonNode graphQl(String account, String query, Map<String, ?> variables) throws Exception {
    var answer =
        Platform.post(
            URI.create(process.url() + "/graphql"),
            token(account),
            Map.of("query", query, "variables", variables));
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
    var elasticsearch = ServiceProcess.known("spring.elasticsearch.uris");
    var stats = URI.create(elasticsearch + "/" + INDEX + "/_stats/store");
    var answer = Platform.send(HttpRequest.newBuilder(stats).build());
    return Platform.JSON.readTree(answer.body()).at("/_all/primaries/store/size_in_bytes").asLong();
  }

  @Override
  public void close() {
    process.close();
  }

  static int count(JsonNode data) {
    return data.at("/taskCount/value").asInt();
  }

  private String token(String account) {
    return tokens.computeIfAbsent(account, Tokens::of);
  }
}
