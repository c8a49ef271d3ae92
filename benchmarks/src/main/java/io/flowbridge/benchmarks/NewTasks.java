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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks the index fifty times a second which tasks were written since it asked last, by the sequence
 * numbers the index gives its documents; whatever more is asked is taken from what is measured.
 * Five times a second it also looks back, because a write may be shown after later ones: such a one
 * counts up to a fifth of a second more. One that comes after {@value #OVERTAKEN} later ones is
 * missing in the figures' count.
 */
final class NewTasks {
  private static final long POLL_NANOS = 20_000_000;
  private static final String INDEX = "/flowbridge-tasks";
  private static final String SEARCH =
      INDEX + "/_search?filter_path=hits.hits._id,hits.hits._seq_no,hits.hits.fields";
  private static final int OVERTAKEN = 20;
  private static final int POLLS_PER_LOOK_BACK = 10;
  private static final int LARGEST_PAGE = 10_000;
  private static final int IDS_AT_ONCE = 1_000;

  private record Measured(Instant from, Figures figures) {}

  private final Platform platform;
  private volatile Measured measured = new Measured(Instant.MAX, new Figures());
  private final AtomicInteger count = new AtomicInteger();

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

  /** How many tasks were found that were created since this began to ask. */
  int count() {
    return count.get();
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
    var began = Instant.now();
    long last = -1;
    for (int polls = 0; !Thread.currentThread().isInterrupted(); polls++) {
      LockSupport.parkNanos(POLL_NANOS);
      try {
        int again = polls % POLLS_PER_LOOK_BACK == 0 ? OVERTAKEN : 0;
        var hits = post(SEARCH, last < 0 ? newest() : after(last - again)).at("/hits/hits");
        note(hits, began, seen);
        for (var hit : hits) {
          last = Math.max(last, hit.path("_seq_no").asLong());
        }
      } catch (IOException e) {
        System.err.println("poll: " + e.getMessage());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static Map<String, Object> newest() {
    return search(1, Map.of("match_all", Map.of()));
  }

  private static Map<String, Object> after(long sequenceNumber) {
    return search(LARGEST_PAGE, Map.of("range", Map.of("_seq_no", Map.of("gt", sequenceNumber))));
  }

  private static Map<String, Object> search(int size, Map<String, ?> query) {
    return Map.of(
        "size",
        size,
        "sort",
        List.of(Map.of("_seq_no", "desc")),
        "track_total_hits",
        false,
        "_source",
        false,
        "seq_no_primary_term",
        true,
        "docvalue_fields",
        List.of("createdAt"),
        "query",
        query);
  }

  private JsonNode post(String path, Map<String, ?> request)
      throws IOException, InterruptedException {
    return Platform.post(platform.uri(Part.ELASTICSEARCH, path), null, request);
  }

  private void note(JsonNode hits, Instant began, Set<String> seen) {
    var now = Instant.now();
    var current = measured;
    for (var hit : hits) {
      var created = Instant.parse(hit.at("/fields/createdAt/0").asText());
      if (created.isAfter(began) && seen.add(hit.path("_id").asText())) {
        count.incrementAndGet();
        if (created.isAfter(current.from())) {
          current.figures().add(Duration.between(created, now).toNanos());
        }
      }
    }
  }
}
