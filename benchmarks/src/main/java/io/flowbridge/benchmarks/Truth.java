package io.flowbridge.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.benchmarks.Platform.Part;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Holds the index against the engine's own tables, past every service. */
final class Truth {
  private static final String INDEX = "/flowbridge-tasks/_search";
  private final Platform platform;

  Truth(Platform platform) {
    this.platform = platform;
  }

  /** Waits up to a minute for index and engine to say the same, then tells every difference. */
  boolean compare() throws Exception {
    var start = Instant.now();
    List<String> differences = List.of("not compared yet");
    while (!differences.isEmpty() && Duration.between(start, Instant.now()).toSeconds() < 60) {
      Thread.sleep(500);
      differences = differencesOrOutage();
    }
    System.out.printf(
        "index against engine: %d open tasks, %d differences after %.1f s%n",
        engine().size(),
        differences.size(),
        Duration.between(start, Instant.now()).toMillis() / 1000.0);
    differences.stream().limit(20).forEach(difference -> System.out.println("  " + difference));
    return differences.isEmpty();
  }

  /** A part that is still starting again is no difference for ever: it is asked again. */
  private List<String> differencesOrOutage() throws Exception {
    try {
      return differences();
    } catch (IOException | SQLException outage) {
      return List.of("Expected an answer of engine and index, but: " + outage);
    }
  }

  private List<String> differences() throws Exception {
    var engine = engine();
    var index = index();
    var differences = new ArrayList<String>();
    engine.forEach(
        (id, assignee) -> {
          if (!index.containsKey(id)) {
            differences.add(id + " is open in the engine and not in the index");
          } else if (!assignee.equals(index.get(id))) {
            differences.add(
                "%s has assignee '%s' in the engine and '%s' in the index"
                    .formatted(id, assignee, index.get(id)));
          }
        });
    index.keySet().stream()
        .filter(id -> !engine.containsKey(id))
        .forEach(id -> differences.add(id + " is open in the index and not in the engine"));
    return differences;
  }

  /** Open tasks of the engine's table with their assignee. */
  private Map<String, String> engine() throws SQLException {
    var tasks = new HashMap<String, String>();
    try (var connection = platform.engineDatabase();
        var rows =
            connection
                .createStatement()
                .executeQuery("select id_, coalesce(assignee_, '') from act_ru_task")) {
      while (rows.next()) {
        tasks.put("main:" + rows.getString(1), rows.getString(2));
      }
    }
    return tasks;
  }

  private Map<String, String> index() throws IOException, InterruptedException {
    Platform.post(platform.uri(Part.ELASTICSEARCH, "/flowbridge-tasks/_refresh"), null, Map.of());
    var tasks = new TreeMap<String, String>();
    Set<String> seen = new HashSet<>();
    String after = "";
    while (true) {
      var page =
          Platform.post(
              platform.uri(Part.ELASTICSEARCH, INDEX),
              null,
              Map.of(
                  "size", 5000,
                  "query", Map.of("term", Map.of("state", "OPEN")),
                  "_source", List.of("id", "assignee"),
                  "sort", List.of(Map.of("id", "asc")),
                  "search_after", List.of(after)));
      var hits = page.path("hits").path("hits");
      if (!hits.isArray()) {
        throw new IOException("Expected hits of the index, but got " + page);
      }
      for (JsonNode hit : hits) {
        var task = hit.path("_source");
        if (!seen.add(task.path("id").asText())) {
          throw new IllegalStateException("Expected every task once: " + task);
        }
        tasks.put(task.path("id").asText(), task.path("assignee").asText(""));
      }
      if (hits.isEmpty()) {
        return tasks;
      }
      after = hits.get(hits.size() - 1).path("sort").get(0).asText();
    }
  }
}
