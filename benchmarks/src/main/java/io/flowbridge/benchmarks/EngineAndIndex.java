package io.flowbridge.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowbridge.benchmarks.SmallPlatform.Answer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Holds every entry of the index against what the engine says about that task now. */
final class EngineAndIndex {
  private static final String INDEX = "/flowbridge-tasks/_search";
  private static final int PAGE = 500;

  /** Other in each snapshot of the same state, or said by the index only: "open" is the state. */
  private static final List<String> OF_THE_SNAPSHOT = List.of("version", "committedAt", "open");

  /** Go on changing with the case; a task that has ended keeps those of its end. */
  private static final List<String> OF_THE_CASE = List.of("data", "dataOmitted");

  private final SmallPlatform platform;

  EngineAndIndex(SmallPlatform platform) {
    this.platform = platform;
  }

  /** Answers every difference; tasks that ended are compared, too. */
  List<String> differences() throws Exception {
    var engine = engine();
    var index = index();
    List<String> differences = new ArrayList<>();
    engine.forEach(
        (id, task) -> {
          if (!task.equals(index.get(id))) {
            differences.add("%s%n  engine %s%n  index  %s".formatted(id, task, index.get(id)));
          }
        });
    index.keySet().stream()
        .filter(id -> !engine.containsKey(id))
        .forEach(id -> differences.add(id + " is in the index and not in the engine"));
    return differences;
  }

  /** How many tasks the engine knows. */
  int tasks() throws Exception {
    return engine().size();
  }

  private Map<String, JsonNode> engine() throws Exception {
    Map<String, JsonNode> tasks = new TreeMap<>();
    String after = "";
    do {
      var page =
          body(
              platform.engine(
                  "GET",
                  "/internal/tasks?endedSince=2000-01-01T00:00:00Z&limit="
                      + PAGE
                      + "&after="
                      + after,
                  null,
                  null));
      var ids = Map.of("ids", page.path("tasks").findValuesAsText("id"));
      var states = body(platform.engine("POST", "/internal/tasks/snapshots", null, ids));
      states.path("tasks").forEach(task -> tasks.put(task.path("id").asText(), content(task)));
      after = page.path("next").asText("");
    } while (!after.isEmpty());
    return tasks;
  }

  private Map<String, JsonNode> index() throws Exception {
    body(platform.elasticsearch("/flowbridge-tasks/_refresh", null));
    Map<String, JsonNode> tasks = new TreeMap<>();
    String after = "";
    while (true) {
      var hits =
          body(platform.elasticsearch(
                  INDEX,
                  Map.of(
                      "size", PAGE,
                      "query", Map.of("match_all", Map.of()),
                      "_source", List.of("snapshot"),
                      "sort", List.of(Map.of("id", "asc")),
                      "search_after", List.of(after))))
              .at("/hits/hits");
      if (hits.isEmpty()) {
        return tasks;
      }
      for (JsonNode hit : hits) {
        var task = hit.at("/_source/snapshot");
        if (tasks.put(task.path("id").asText(), content(task)) != null) {
          throw new IllegalStateException("Expected every task once: " + task);
        }
      }
      after = hits.get(hits.size() - 1).at("/sort/0").asText();
    }
  }

  private static JsonNode body(Answer answer) {
    if (!answer.isDone()) {
      throw new IllegalStateException("Expected an answer, but got " + answer);
    }
    return answer.body();
  }

  private static JsonNode content(JsonNode task) {
    ObjectNode content = task.deepCopy();
    content.remove(OF_THE_SNAPSHOT);
    if (!content.path("state").asText().equals("OPEN")) {
      content.remove(OF_THE_CASE);
    }
    dropNulls(content);
    return content;
  }

  /** Whether what is null is written is each writer's choice. */
  private static void dropNulls(@Nullable JsonNode node) {
    if (node != null) {
      for (Iterator<JsonNode> children = node.elements(); children.hasNext(); ) {
        var child = children.next();
        if (child.isNull() && node.isObject()) {
          children.remove();
        } else {
          dropNulls(child);
        }
      }
    }
  }
}
