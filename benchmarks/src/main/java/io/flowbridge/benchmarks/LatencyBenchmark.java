package io.flowbridge.benchmarks;

import io.flowbridge.benchmarks.Platform.Part;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * From a task's creation in the engine to the moment a search finds it. The time starts with the
 * task's own creation time, which is a little before the commit, and ends when a search that polls
 * the index first returns it, so the figures are upper bounds.
 */
final class LatencyBenchmark {
  private static final long POLL_NANOS = 5_000_000;
  private final Platform platform;
  private final int rate;
  private final int seconds;
  private final int warmUp;
  private final Figures latency = new Figures();
  private final AtomicReference<Instant> measuredFrom = new AtomicReference<>(Instant.MAX);

  LatencyBenchmark(Platform platform, Options options) {
    this.platform = platform;
    this.rate = options.number("rate", 20);
    this.seconds = options.number("seconds", 120);
    this.warmUp = options.number("warm-up", 20);
  }

  boolean run() throws Exception {
    var started = new AtomicInteger();
    var failed = new AtomicInteger();
    var starters = Executors.newFixedThreadPool(8);
    var clock = Executors.newSingleThreadScheduledExecutor();
    var poller = new Thread(this::poll, "poll");
    poller.setDaemon(true);
    poller.start();
    var unused =
        clock.scheduleAtFixedRate(
            () -> starters.execute(() -> start(started, failed)),
            0,
            1_000_000_000L / rate,
            TimeUnit.NANOSECONDS);
    TimeUnit.SECONDS.sleep(warmUp);
    measuredFrom.set(Instant.now());
    int before = started.get();
    TimeUnit.SECONDS.sleep(seconds);
    clock.shutdown();
    starters.shutdown();
    starters.awaitTermination(30, TimeUnit.SECONDS);
    int offered = started.get() - before;
    TimeUnit.SECONDS.sleep(2);
    System.out.printf(
        "commit to searchable at %d tasks/s for %d s (%d started, %d failed): %s%n",
        rate, seconds, offered, failed.get(), latency);
    return failed.get() == 0;
  }

  private void start(AtomicInteger started, AtomicInteger failed) {
    try {
      var id = UUID.randomUUID().toString();
      var answer =
          platform.post(
              platform.uri(Part.PROCESS_SERVICE, "/internal/process-instances"),
              platform.serviceToken("service-definition-service"),
              Map.of(
                  "processDefinitionKey",
                  "load",
                  "businessKey",
                  "bench-" + id,
                  "variables",
                  Map.of("note", "latency"),
                  "serviceInstanceId",
                  id,
                  "serviceKey",
                  "load",
                  "serviceTitle",
                  "Load",
                  "startedBy",
                  "requester",
                  "idempotencyKey",
                  id));
      (answer.path("instance").has("id") ? started : failed).incrementAndGet();
    } catch (IOException e) {
      failed.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void poll() {
    Set<String> seen = new HashSet<>();
    while (!Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(POLL_NANOS);
      try {
        var page =
            platform.post(
                platform.uri(Part.ELASTICSEARCH, "/flowbridge-tasks/_search"),
                null,
                Map.of(
                    "size", 100,
                    "track_total_hits", false,
                    "_source", List.of("id", "createdAt"),
                    "query",
                        Map.of(
                            "range",
                            Map.of(
                                "createdAt",
                                Map.of("gte", Instant.now().minusSeconds(20).toString()))),
                    "sort", List.of(Map.of("createdAt", "desc"))));
        var now = Instant.now();
        for (var hit : page.path("hits").path("hits")) {
          var created = Instant.parse(hit.path("_source").path("createdAt").asText());
          if (seen.add(hit.path("_source").path("id").asText())
              && created.isAfter(measuredFrom.get())) {
            latency.add(java.time.Duration.between(created, now).toNanos());
          }
        }
      } catch (IOException e) {
        System.err.println("poll: " + e.getMessage());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
