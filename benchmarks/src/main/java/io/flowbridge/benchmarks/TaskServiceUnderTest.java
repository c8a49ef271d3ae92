package io.flowbridge.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Tokens;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A task-service of its own, with an index of its own, fed by the bus as in production. */
final class TaskServiceUnderTest implements AutoCloseable {
  static final String INDEX = "benchmark-tasks";

  private static final List<String> SERVERS =
      List.of(
          "spring.datasource.url",
          "spring.elasticsearch.uris",
          "flowbridge.kafka.brokers",
          "flowbridge.security.issuer");
  private static final Duration TOKEN_IS_NEW = Duration.ofMinutes(1);
  private static final int TASKS_PER_SECOND_AT_LEAST = 200;

  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final ServiceProcess process;
  private Instant signedIn = Instant.EPOCH;

  private TaskServiceUnderTest(ServiceProcess process) {
    this.process = process;
  }

  static TaskServiceUnderTest start(Path repository, int heapMegabytes) throws Exception {
    return start(repository, heapMegabytes, Map.of());
  }

  /** Returns when it has an index, and answers from it. */
  static TaskServiceUnderTest start(
      Path repository, int heapMegabytes, Map<String, String> otherProperties) throws Exception {
    Map<String, String> properties = new HashMap<>();
    SERVERS.forEach(server -> properties.put(server, ServiceProcess.known(server)));
    properties.put("flowbridge.task.index.alias", INDEX);
    properties.put("flowbridge.task.reconciliation.enabled", "false");
    // There is no engine behind these tasks, and nobody else's shall be asked.
    properties.put("flowbridge.bundles.main", "http://localhost:9");
    properties.putAll(otherProperties);
    var heap = List.of("-Xmx" + heapMegabytes + "m");
    var service =
        new TaskServiceUnderTest(
            ServiceProcess.ofModule(repository, "task-service", heap, properties));
    Waiting.until("an index", Duration.ofMinutes(2), service::serves, serves -> serves);
    return service;
  }

  ServiceProcess process() {
    return process;
  }

  /** Waits until so many tasks are found; an index too busy to answer has not found them yet. */
  void await(int tasks) throws Exception {
    Waiting.until(
        tasks + " tasks to be found",
        Duration.ofSeconds(60 + tasks / TASKS_PER_SECOND_AT_LEAST),
        this::foundIfItAnswers,
        found -> found >= tasks);
  }

  /** How many tasks are found. */
  int found() throws Exception {
    signInAgain();
    return count(graphQl("operator", "{ taskCount { value } }", Map.of()));
  }

  private int foundIfItAnswers() throws Exception {
    try {
      return found();
    } catch (IllegalStateException refused) {
      if (String.valueOf(refused.getMessage()).contains("UNAVAILABLE")) {
        return 0;
      }
      throw refused;
    }
  }

  JsonNode graphQl(String account, String query, Map<String, ?> variables) throws Exception {
    var answer = answer(account, query, variables);
    if (answer.has("errors")) {
      throw new IllegalStateException("Expected data, but got " + answer);
    }
    return answer.path("data");
  }

  /** Gets new tokens now and then, so that no measured call has to. */
  synchronized void signInAgain() {
    if (signedIn.plus(TOKEN_IS_NEW).isBefore(Instant.now())) {
      tokens.clear();
      List.of("clerk", "operator").forEach(this::token);
      signedIn = Instant.now();
    }
  }

  @Override
  public void close() {
    process.close();
  }

  static int count(JsonNode data) {
    return data.at("/taskCount/value").asInt();
  }

  String token(String account) {
    return tokens.computeIfAbsent(account, Tokens::of);
  }

  private boolean serves() throws Exception {
    return !answer("operator", "{ taskCount { value } }", Map.of()).has("errors");
  }

  private JsonNode answer(String account, String query, Map<String, ?> variables) throws Exception {
    return Platform.post(
        URI.create(process.url() + "/graphql"),
        token(account),
        Map.of("query", query, "variables", variables));
  }
}
