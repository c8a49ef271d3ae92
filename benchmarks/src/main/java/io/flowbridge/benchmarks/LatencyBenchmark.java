package io.flowbridge.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.benchmarks.Platform.Part;
import java.io.IOException;
import java.time.Duration;
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
 * the index first returns it, so the figures are upper bounds. The poll counts, which costs the
 * index little, and asks which tasks are new only when the number has changed: asking for them each
 * time took half a core from what is measured. A task that takes more than five seconds is missing
 * in the figures' count.
 */
final class LatencyBenchmark {
  private static final long POLL_NANOS = 20_000_000;
  private static final String PATH =
      "/flowbridge-tasks/_search?filter_path=hits.total,hits.hits._id,hits.hits.fields";
  private static final String TOTAL = "/hits/total/value";
  private static final int WINDOW_SECONDS = 5;
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
          Platform.post(
              platform.uri(Part.PROCESS_SERVICE, StartRequest.PATH),
              platform.serviceToken("service-definition-service"),
              StartRequest.of("load", id, "bench-" + id, Map.of("note", "latency")));
      (answer.path("instance").has("id") ? started : failed).incrementAndGet();
    } catch (IOException e) {
      failed.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void poll() {
    Set<String> seen = new HashSet<>();
    long known = 0;
    while (!Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(POLL_NANOS);
      try {
        long found = search(Map.of("size", 0, "track_total_hits", true)).at(TOTAL).asLong();
        if (found != known) {
          known = found;
          note(search(newest()), seen);
        }
      } catch (IOException e) {
        System.err.println("poll: " + e.getMessage());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private Map<String, Object> newest() {
    var since = Map.of("gte", Instant.now().minusSeconds(WINDOW_SECONDS).toString());
    return Map.of(
        "size",
        2 * rate * WINDOW_SECONDS,
        "track_total_hits",
        false,
        "_source",
        false,
        "docvalue_fields",
        List.of("createdAt"),
        "query",
        Map.of("range", Map.of("createdAt", since)));
  }

  private JsonNode search(Map<String, Object> request) throws IOException, InterruptedException {
    return Platform.post(platform.uri(Part.ELASTICSEARCH, PATH), null, request);
  }

  private void note(JsonNode page, Set<String> seen) {
    var now = Instant.now();
    for (var hit : page.at("/hits/hits")) {
      var created = Instant.parse(hit.at("/fields/createdAt/0").asText());
      if (seen.add(hit.path("_id").asText()) && created.isAfter(measuredFrom.get())) {
        latency.add(Duration.between(created, now).toNanos());
      }
    }
  }
}
