package io.flowbridge.benchmarks;

import io.flowbridge.local.test.Server;
import io.flowbridge.local.test.Servers;
import io.flowbridge.local.test.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.client.ExternalTaskClient;
import org.jspecify.annotations.Nullable;

/** Starts what is compared: engine nodes in JVMs of their own, workers in this one. */
final class RoundTripSystems {
  static final String PROCESS = "round-trips";
  static final String MODEL = "/engine/round-trips.bpmn";

  private static final List<String> OPTIONS = List.of("-Xmx384m");
  private static final Duration TOKEN_USE = Duration.ofMinutes(5);
  private static final long LOCK_MILLIS = 300_000;
  private static final long LONG_POLL_MILLIS = 10_000;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path repository;
  private final int nodes;
  private final int workers;
  private String token = "";
  private Instant tokenUntil = Instant.EPOCH;

  private RoundTripSystems(Path repository, int nodes, int workers) {
    this.repository = repository;
    this.nodes = nodes;
    this.workers = workers;
  }

  static RoundTripSystems onNewServers(Path repository, int nodes, int workers) {
    Servers.forMeasuring();
    Servers.start(Server.POSTGRES, Server.KAFKA, Server.IDENTITY);
    return new RoundTripSystems(repository, nodes, workers);
  }

  /** process-service as it is shipped, and an artifact made with the integration starter. */
  RoundTripSystem platform() throws Exception {
    var database = Databases.create("bench_platform");
    List<AutoCloseable> parts = new ArrayList<>();
    List<String> urls = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      var process =
          ServiceProcess.ofModule(
              repository,
              "process-service",
              OPTIONS,
              Map.of(
                  "spring.datasource.url",
                  database,
                  "flowbridge.kafka.brokers",
                  ServiceProcess.known("flowbridge.kafka.brokers"),
                  "flowbridge.security.issuer",
                  ServiceProcess.known("flowbridge.security.issuer")));
      parts.add(process);
      urls.add(process.url());
    }
    parts.add(NoOpArtifact.start(workers * nodes));
    deploy(urls.get(0));
    return new RoundTripSystem(
        "platform",
        database,
        (number, key, trips) -> startOnPlatform(urls.get(number % nodes), key, trips),
        parts);
  }

  /** Camunda as its Spring Boot starter brings it, with its REST API, and Camunda's own client. */
  RoundTripSystem externalTaskClient() throws Exception {
    var database = Databases.create("bench_stock");
    List<AutoCloseable> parts = new ArrayList<>();
    List<String> urls = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      var process =
          ServiceProcess.ofClass(
              StockNode.class,
              OPTIONS,
              "/engine-rest/engine",
              Map.of("spring.datasource.url", database));
      parts.add(process);
      urls.add(process.url() + "/engine-rest");
    }
    for (int worker = 0; worker < workers * nodes; worker++) {
      parts.add(client(urls.get(worker % nodes), worker)::stop);
    }
    return new RoundTripSystem(
        "external task client",
        database,
        (number, key, trips) -> startOnStock(urls.get(number % nodes), key, trips),
        parts);
  }

  private static ExternalTaskClient client(String url, int number) {
    var client =
        ExternalTaskClient.create()
            .baseUrl(url)
            .workerId("worker-" + number)
            .maxTasks(10)
            .lockDuration(LOCK_MILLIS)
            .asyncResponseTimeout(LONG_POLL_MILLIS)
            .disableBackoffStrategy()
            .build();
    client.subscribe(NoOpArtifact.TYPE).handler((task, service) -> service.complete(task)).open();
    return client;
  }

  private void deploy(String url) throws Exception {
    try (var model = RoundTripSystems.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IllegalStateException("Expected " + MODEL + " on the class path");
      }
      var content = Base64.getEncoder().encodeToString(model.readAllBytes());
      post(
          url + "/internal/deployments",
          token(),
          Map.of(
              "name",
              PROCESS,
              "resources",
              List.of(Map.of("name", "round-trips.bpmn", "contentBase64", content))));
    }
  }

  /** A token costs as much as many round trips, and no service asks for one with each call. */
  private String token() {
    if (tokenUntil.isBefore(Instant.now())) {
      token = Tokens.ofService("service-definition-service");
      tokenUntil = Instant.now().plus(TOKEN_USE);
    }
    return token;
  }

  private void startOnPlatform(String url, String key, int trips) throws Exception {
    post(
        url + StartRequest.PATH,
        token(),
        StartRequest.of(PROCESS, UUID.randomUUID().toString(), key, Map.of("left", trips)));
  }

  private void startOnStock(String url, String key, int trips) throws Exception {
    var left = Map.of("value", trips, "type", "Long");
    post(
        url + "/process-definition/key/" + PROCESS + "/start",
        null,
        Map.of("businessKey", key, "variables", Map.of("left", left)));
  }

  private void post(String url, @Nullable String token, Object body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofByteArray(Platform.JSON.writeValueAsBytes(body)));
    if (token != null) {
      request.header("authorization", "Bearer " + token);
    }
    var answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(
          "%s answered %d: %s".formatted(url, answer.statusCode(), answer.body()));
    }
  }
}
