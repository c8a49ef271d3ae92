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
import java.util.concurrent.locks.LockSupport;

/**
 * Asks the index fifty times a second how many tasks there are, which costs it little, and which
 * were written lately when the number has changed: asking for them each time took half a core from
 * what is measured. A task that is found more than five seconds after it was written is missing in
 * the figures' count.
 */
final class NewTasks {
  private static final long POLL_NANOS = 20_000_000;
  private static final String INDEX = "/flowbridge-tasks";
  private static final String SEARCH =
      INDEX + "/_search?filter_path=hits.total,hits.hits._id,hits.hits.fields";
  private static final int WINDOW_SECONDS = 5;
  private static final int LARGEST_PAGE = 10_000;
  private static final int IDS_AT_ONCE = 1_000;

  private record Measured(Instant from, Figures figures) {}

  private final Platform platform;
  private volatile Measured measured = new Measured(Instant.MAX, new Figures());
  private volatile long known;

  /** Begins to ask, in a thread of its own. */
  NewTasks(Platform platform) {
    this.platform = platform;
    var thread = new Thread(this::poll, "poll");
    thread.setDaemon(true);
    thread.start();
  }

  /** From now on: what was created after this moment counts in the figures. */
  void measure(Figures figures) {
    measured = new Measured(Instant.now(), figures);
  }

  /** How many tasks there were when the index was last asked. */
  long known() {
    return known;
  }

  /** How many of the service instances have a task that can be found. */
  int found(List<String> serviceInstances) throws IOException, InterruptedException {
    int found = 0;
    for (int from = 0; from < serviceInstances.size(); from += IDS_AT_ONCE) {
      var some =
          serviceInstances.subList(from, Math.min(serviceInstances.size(), from + IDS_AT_ONCE));
      var query = Map.of("query", Map.of("terms", Map.of("serviceInstanceId", some)));
      found += post(INDEX + "/_count", query).path("count").asInt();
    }
    return found;
  }

  private void poll() {
    Set<String> seen = new HashSet<>();
    while (!Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(POLL_NANOS);
      try {
        var count = post(SEARCH, Map.of("size", 0, "track_total_hits", true));
        long found = count.at("/hits/total/value").asLong();
        if (found != known) {
          known = found;
          note(post(SEARCH, newest()), seen);
        }
      } catch (IOException e) {
        System.err.println("poll: " + e.getMessage());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static Map<String, Object> newest() {
    var since = Map.of("gte", Instant.now().minusSeconds(WINDOW_SECONDS).toString());
    return Map.of(
        "size",
        LARGEST_PAGE,
        "track_total_hits",
        false,
        "_source",
        false,
        "docvalue_fields",
        List.of("createdAt"),
        "query",
        Map.of("range", Map.of("indexedAt", since)));
  }

  private JsonNode post(String path, Map<String, ?> request)
      throws IOException, InterruptedException {
    return Platform.post(platform.uri(Part.ELASTICSEARCH, path), null, request);
  }

  private void note(JsonNode page, Set<String> seen) {
    var now = Instant.now();
    var current = measured;
    for (var hit : page.at("/hits/hits")) {
      var created = Instant.parse(hit.at("/fields/createdAt/0").asText());
      if (seen.add(hit.path("_id").asText()) && created.isAfter(current.from())) {
        current.figures().add(Duration.between(created, now).toNanos());
      }
    }
  }
}
