package io.flowbridge.task.search;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.TaskState;
import io.flowbridge.task.index.TaskWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Counts by value, and what can be filtered by. */
class TaskFacetsIT extends TaskServiceScenario {
  private static final String FACETS =
      """
      query($search: String, $filter: TaskFilter, $fields: [TaskFacetField!], $dataPaths: [String!], $first: Int) {
        taskFacets(search: $search, filter: $filter, fields: $fields, dataPaths: $dataPaths, first: $first) {
          field path more without values { value label count }
        }
      }
      """;

  @Autowired private TaskWriter writer;

  @ParameterizedTest
  @CsvSource({
    "SERVICE,  serviceKeys",
    "GROUP,    candidateGroups",
    "ASSIGNEE, assignee",
    "TAG,      tags",
    "PRIORITY, priority",
    "OVERDUE,  overdue",
  })
  void shouldCountAsManyAsTheListHas(String field, String filter) {
    // given
    write(samples());

    // when
    var facet = facets(Map.of("fields", List.of(field))).get(0);

    // then
    assertThat(facet.path("values")).isNotEmpty();
    for (var value : facet.path("values")) {
      assertThat(listed(Map.of(filter, condition(filter, value.path("value")))))
          .as(value.toString())
          .isEqualTo(value.path("count").asInt());
    }
  }

  @ParameterizedTest
  @CsvSource({"kind, 2", "amount, 2", "paid, 2", "items.sku, 3"})
  void shouldCountDataAsManyAsTheListHas(String path, int values) {
    // given
    write(samples());

    // when
    var facet = facets(Map.of("dataPaths", List.of(path))).get(0);

    // then
    assertThat(facet.path("values")).hasSize(values);
    for (var value : facet.path("values")) {
      var condition = Map.of("path", path, "equals", value.path("value"));
      assertThat(listed(Map.of("data", List.of(condition))))
          .as(value.toString())
          .isEqualTo(value.path("count").asInt());
    }
    assertThat(facet.path("without").asInt())
        .isEqualTo(listed(Map.of("data", List.of(Map.of("path", path, "exists", false)))));
  }

  @Test
  void shouldFollowTheFilter() {
    // given
    write(samples());

    // when
    var facet =
        facets(Map.of("fields", List.of("TAG"), "filter", Map.of("priority", Map.of("from", 80))))
            .get(0);

    // then
    assertThat(facet.at("/values/0/value").asText()).isEqualTo("vip");
    assertThat(facet.path("values")).hasSize(1);
  }

  @Test
  void shouldNameServicesForPeople() {
    write(samples());

    assertThat(facets(Map.of("fields", List.of("SERVICE"))).at("/0/values/0/label").asText())
        .isEqualTo("Service " + mark);
  }

  @Test
  void shouldSayThatThereAreMoreValues() {
    // given
    write(
        IntStream.range(0, 5)
            .mapToObj(i -> task().description(mark).tags("tag" + i).build())
            .toArray(Task[]::new));

    // when
    var few = facets(Map.of("fields", List.of("TAG"), "first", 3)).get(0);
    var all = facets(Map.of("fields", List.of("TAG"), "first", 5)).get(0);

    // then
    assertThat(few.path("values")).hasSize(3);
    assertThat(few.path("more").asBoolean()).isTrue();
    assertThat(all.path("more").asBoolean()).isFalse();
  }

  /** Lesson: "The API shows tasks to people who are not candidates". */
  @Test
  void shouldNotCountWhatTheViewerMayNotSee() {
    // given
    var secret = Map.<String, Object>of("secret" + mark, "value" + mark);
    write(
        task().description(mark).candidateGroups("board").tags("hush" + mark).data(secret).build());
    var query =
        """
        query($mark: String!, $path: String!) {
          taskFacets(search: $mark, fields: [TAG, GROUP, SERVICE], dataPaths: [$path]) { without values { value } }
          taskAttributes(search: $path) { attributes { path } more }
          taskValues(path: $path) { values { value } more }
          tasks(search: $mark) { edges { highlights { fragments } } totalCount { value } }
        }
        """;
    var variables = Map.of("mark", mark, "path", "secret" + mark);

    // when
    var hidden = graph.as("clerk").query(query, variables);
    var shown = graph.as("operator").query(query, variables);

    // then
    assertThat(hidden.findValues("value").stream().filter(JsonNode::isTextual)).isEmpty();
    assertThat(hidden.at("/taskAttributes/attributes")).isEmpty();
    assertThat(hidden.at("/taskValues/values")).isEmpty();
    assertThat(hidden.at("/tasks/edges")).isEmpty();
    assertThat(shown.at("/taskAttributes/attributes/0/path").asText()).isEqualTo("secret" + mark);
    assertThat(shown.at("/taskValues/values/0/value").asText()).isEqualTo("value" + mark);
    assertThat(shown.at("/taskFacets/3/values/0/value").asText()).isEqualTo("value" + mark);
  }

  @Test
  void shouldSuggestPathsWithTheirTypes() {
    // given
    write(
        task().data(Map.of("att" + mark, Map.of("city", "Ulm", "from", "2026-03-01"))).build(),
        task().data(Map.of("att" + mark, Map.of("city", 7, "paid", true))).build());

    // when
    var found =
        graph
            .as("clerk")
            .query(
                "query($s: String) { taskAttributes(search: $s) { attributes { path types count } more } }",
                Map.of("s", "ATT" + mark))
            .path("taskAttributes");

    // then
    assertThat(found.path("attributes"))
        .extracting(a -> a.path("path").asText().substring(12) + a.path("types") + a.path("count"))
        .containsExactly("city[\"TEXT\",\"NUMBER\"]2", "from[\"DATE\"]1", "paid[\"BOOLEAN\"]1");
    assertThat(found.path("more").asBoolean()).isFalse();
  }

  @Test
  void shouldSuggestValuesByAPartOfThem() {
    // given
    var path = "city" + mark;
    write(
        task().data(Map.of(path, "Köln")).build(),
        task().data(Map.of(path, "Köln")).build(),
        task().data(Map.of(path, "Ulm")).build());
    var query =
        "query($p: String!, $s: String) { taskValues(path: $p, search: $s) { values { value count } } }";

    // when
    var all = graph.as("clerk").query(query, Map.of("p", path)).at("/taskValues/values");
    var some =
        graph.as("clerk").query(query, Map.of("p", path, "s", "OL")).at("/taskValues/values");

    // then
    assertThat(all).extracting(v -> v.path("value").asText()).containsExactly("Köln", "Ulm");
    assertThat(some.toString()).isEqualTo("[{\"value\":\"Köln\",\"count\":2}]");
  }

  @Test
  void shouldRefuseWhatCannotBeCounted() {
    assertThat(refused(Map.of())).isEqualTo("BAD_INPUT");
    assertThat(refused(Map.of("fields", List.of("DATA")))).isEqualTo("BAD_INPUT");
    assertThat(refused(Map.of("fields", List.of("TAG"), "first", 101))).isEqualTo("BAD_INPUT");
    assertThat(refused(Map.of("dataPaths", IntStream.range(0, 11).mapToObj(i -> "p" + i).toList())))
        .isEqualTo("BAD_INPUT");
  }

  private Task[] samples() {
    var tasks = new ArrayList<Task>();
    for (var i = 0; i < 6; i++) {
      var sample =
          task()
              .description(mark)
              .service("service-" + mark, "Service " + mark)
              .candidateGroups(i % 2 == 0 ? "permits" : "permits-lead", "permits")
              .priority(i < 2 ? 90 : 50)
              .tags(i < 2 ? "vip" : "post")
              .dueAt(i == 0 ? Instant.now().minusSeconds(60) : null)
              .data(i == 5 ? Map.of() : data(i));
      tasks.add((i == 3 ? sample.assignee("clerk") : sample).build());
    }
    tasks.add(task().description(mark).state(TaskState.COMPLETED).tags("done").build());
    return tasks.toArray(Task[]::new);
  }

  private static Map<String, Object> data(int i) {
    return Map.of(
        "kind",
        i % 2 == 0 ? "car" : "van",
        "amount",
        i % 2 == 0 ? 900 : 12.5,
        "paid",
        i > 1,
        "items",
        List.of(Map.of("sku", "a"), Map.of("sku", "a"), Map.of("sku", i % 2 == 0 ? "b" : "c")));
  }

  private static Object condition(String filter, JsonNode value) {
    return switch (filter) {
      case "priority" -> Map.of("from", value, "to", value);
      case "assignee", "overdue" -> value;
      default -> List.of(value);
    };
  }

  private JsonNode facets(Map<String, ?> wanted) {
    return graph.as("clerk").query(FACETS, variables(wanted)).path("taskFacets");
  }

  private String refused(Map<String, ?> wanted) {
    return graph.as("clerk").refused(FACETS, variables(wanted));
  }

  private int listed(Map<String, ?> filter) {
    return graph.as("clerk").tasks(Map.of("search", mark, "filter", filter)).path("edges").size();
  }

  private Map<String, Object> variables(Map<String, ?> wanted) {
    var variables = new HashMap<String, Object>(Map.of("search", mark));
    variables.putAll(wanted);
    return variables;
  }

  private void write(Task... tasks) {
    assertThat(writer.writeSearchable(List.of(tasks))).isEmpty();
  }
}
