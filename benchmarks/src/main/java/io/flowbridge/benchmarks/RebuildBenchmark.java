package io.flowbridge.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Server;
import io.flowbridge.local.test.Servers;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How fast the task-service makes its index anew, held against a bare bulk load of the same
 * documents into the same Elasticsearch, in turns.
 */
final class RebuildBenchmark {
  private static final double GOAL = 0.7;
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final String START = "mutation { rebuildTaskIndex(input: {}) { run { id } } }";
  private static final String STATE =
      "query ($id: ID!) { taskIndexRun(id: $id) { state phase done error { code message } } }";

  private final int tasks;
  private final int rounds;
  private final int connections;
  private final int heapMegabytes;
  private final long seed;
  private final Path repository;

  RebuildBenchmark(Options options) {
    tasks = options.number("tasks", 20_000);
    rounds = options.number("rounds", 3);
    connections = options.number("connections", 2);
    heapMegabytes = options.number("heap", 512);
    seed = options.number("seed", 0);
    repository = Path.of(options.text("repository", "."));
  }

  boolean run() throws Exception {
    Servers.start(Server.POSTGRES, Server.KAFKA, Server.ELASTICSEARCH, Server.IDENTITY);
    var bare = new BareLoad(repository, documents());
    List<Double> ratios = new ArrayList<>();
    try (var service = service(Map.of())) {
      for (int round = 1; round <= rounds; round++) {
        double loaded = bare.perSecond(connections);
        double rebuilt = rebuild(service);
        ratios.add(rebuilt / loaded);
        System.out.printf(
            Locale.ROOT,
            "round %d: rebuild %.0f/s, bare load by %d connections %.0f/s, ratio %.2f%n",
            round,
            rebuilt,
            connections,
            loaded,
            rebuilt / loaded);
      }
    }
    double ratio = Medians.of(ratios);
    System.out.printf(
        Locale.ROOT,
        "rebuild / bare load of %d tasks: %.2f, goal %.1f %s%n",
        tasks,
        ratio,
        GOAL,
        ratio >= GOAL ? "reached" : "MISSED");
    return ratio >= GOAL;
  }

  /** Feeds an index by the bus, and takes down what the task-service writes. */
  private List<byte[]> documents() throws Exception {
    var elasticsearch = ServiceProcess.known("spring.elasticsearch.uris");
    try (var tap = new BulkTap(URI.create(elasticsearch));
        var service = service(Map.of("spring.elasticsearch.uris", tap.url()));
        var bus = new SampleTasksOnBus(seed)) {
      bus.publish(0, tasks);
      service.await(tasks);
      return tap.bodies();
    }
  }

  private TaskServiceUnderTest service(Map<String, String> properties) throws Exception {
    Map<String, String> all = new LinkedHashMap<>(properties);
    all.put("flowbridge.task.rebuild.grace", "1s");
    return TaskServiceUnderTest.start(repository, heapMegabytes, all);
  }

  /** Tasks per second from the command until lists are read from the new index. */
  private double rebuild(TaskServiceUnderTest service) throws Exception {
    service.signInAgain();
    var before = serving();
    Map<String, Long> phases = new LinkedHashMap<>();
    long start = System.nanoTime();
    var id = service.graphQl("operator", START, Map.of()).at("/rebuildTaskIndex/run/id").asText();
    Waiting.until(
        "the new index to serve",
        PATIENCE,
        () -> {
          phases.putIfAbsent(state(service, id).path("phase").asText(), System.nanoTime());
          return serving();
        },
        now -> !now.equals(before));
    long end = System.nanoTime();
    print(phases, end);
    Waiting.until(
        "the rebuild to end",
        PATIENCE,
        () -> state(service, id).path("state").asText(),
        state -> !state.equals("RUNNING"));
    if (service.found() != tasks) {
      throw new IllegalStateException("Expected all tasks in the new index");
    }
    return tasks * 1e9 / (end - start);
  }

  /** The indices that lists are read from. */
  private static Set<String> serving() throws Exception {
    Set<String> names = new TreeSet<>();
    Index.call("GET", "/_alias/" + TaskServiceUnderTest.INDEX, BodyPublishers.noBody())
        .fieldNames()
        .forEachRemaining(names::add);
    return names;
  }

  private static JsonNode state(TaskServiceUnderTest service, String id) throws Exception {
    service.signInAgain();
    var run = service.graphQl("operator", STATE, Map.of("id", id)).path("taskIndexRun");
    if (run.path("state").asText().equals("FAILED")) {
      throw new IllegalStateException("Expected the rebuild to be done, but got " + run);
    }
    return run;
  }

  private static void print(Map<String, Long> phases, long end) {
    List<Long> begun = new ArrayList<>(phases.values());
    begun.add(end);
    int next = 1;
    for (var phase : phases.entrySet()) {
      double seconds = (begun.get(next++) - phase.getValue()) / 1e9;
      System.out.printf(Locale.ROOT, "  %s: %.1f s%n", phase.getKey(), seconds);
    }
  }
}
