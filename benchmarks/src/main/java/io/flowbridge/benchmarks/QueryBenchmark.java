package io.flowbridge.benchmarks;

import io.flowbridge.benchmarks.Platform.Part;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The tasklist's first page, through the gateway and directly, taken in turns in one run. */
final class QueryBenchmark {
  private static final String FIRST_PAGE =
      """
      query ($filter: TaskFilter) {
        tasks(filter: $filter, first: 50) {
          totalCount { value exact }
          asOf { time stale token }
          pageInfo { hasNextPage endCursor }
          edges { node {
            id key name state assignee candidateGroups priority createdAt dueAt followUpAt
            serviceTitle businessKey version can { claim complete }
          } }
        }
      }""";
  private static final Map<String, ?> MY_GROUPS =
      Map.of("filter", Map.of("candidateGroups", java.util.List.of("permits")));
  private final Platform platform;
  private final int rounds;
  private final int connections;

  QueryBenchmark(Platform platform, Options options) {
    this.platform = platform;
    this.rounds = options.number("rounds", 1000);
    this.connections = options.number("connections", 1);
  }

  boolean run() throws Exception {
    measure(Math.max(200, rounds / 5), new Figures(), new Figures());
    var direct = new Figures();
    var gateway = new Figures();
    measure(rounds, direct, gateway);
    System.out.printf(
        "first page, %d connection(s), directly:            %s%n", connections, direct);
    System.out.printf(
        "first page, %d connection(s), through the gateway: %s%n", connections, gateway);
    return true;
  }

  private void measure(int times, Figures direct, Figures gateway) throws InterruptedException {
    var workers = Executors.newFixedThreadPool(connections);
    for (int worker = 0; worker < connections; worker++) {
      workers.execute(
          () -> {
            for (int i = 0; i < times / connections; i++) {
              time(Part.TASK_SERVICE, direct);
              time(Part.GATEWAY, gateway);
            }
          });
    }
    workers.shutdown();
    workers.awaitTermination(10, TimeUnit.MINUTES);
  }

  private void time(Part part, Figures figures) {
    try {
      platform.token("clerk");
      long start = System.nanoTime();
      var answer = platform.graphQl(part, "clerk", FIRST_PAGE, MY_GROUPS);
      figures.add(System.nanoTime() - start);
      if (!answer.path("data").path("tasks").has("edges")) {
        throw new IllegalStateException("Expected a page, but got " + answer);
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
