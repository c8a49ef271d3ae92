package io.flowbridge.task.search;

import static io.flowbridge.task.TaskFixtures.task;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.flowbridge.task.Task;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.TaskState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is found and in which order. Who sees what is in {@code VisibilityIT}. */
class TaskSearchIT extends TaskServiceScenario {

  @Test
  void shouldFindTaskOfCandidateGroup() {
    var task = published(task().name("Check " + mark).build());

    assertThat(found(mark)).containsExactly(task.id());
  }

  /** Lesson: "Only SQL LIKE over the name; never over form data". */
  @Test
  void shouldFindTaskByItsFormData() {
    var task = published(task().data(Map.of("vehicle", Map.of("plate", "M" + mark))).build());

    assertThat(found("M" + mark)).containsExactly(task.id());
  }

  @Test
  void shouldFindTaskByBeginningOfWord() {
    var task = published(task().businessKey("PP-" + mark).build());

    assertThat(found("PP-" + mark.substring(0, 6))).containsExactly(task.id());
  }

  @Test
  void shouldFindOtherFormsOfGermanWord() {
    var task = published(task().name("Anträge prüfen").description(mark).build());

    assertThat(found("antrag " + mark)).containsExactly(task.id());
  }

  @Test
  void shouldFindOtherFormsOfEnglishWord() {
    var task = published(task().name("Approve applications").description(mark).build());

    assertThat(found("application approving " + mark)).containsExactly(task.id());
  }

  @Test
  void shouldRankNameAboveFormData() {
    // given
    var inData = published(task().name("Other").data(Map.of("note", "Zeppelin " + mark)).build());
    var inName = published(task().name("Zeppelin").description(mark).build());

    // then
    assertThat(found("zeppelin " + mark)).containsExactly(inName.id(), inData.id());
  }

  @Test
  void shouldMarkMatchesWithoutHtml() {
    // given
    published(task().name("<b>Anträge</b> " + mark).build());

    // when
    var highlights =
        graph.as("clerk").tasks(Map.of("search", "antrag " + mark)).at("/edges/0/highlights/0");

    // then
    assertThat(highlights.path("field").asText()).isEqualTo("name");
    assertThat(highlights.at("/fragments/0").asText())
        .isEqualTo("<b>\uE000Anträge\uE001</b> \uE000%s\uE001".formatted(mark));
  }

  @Test
  void shouldFilterByTypedData() {
    // given
    var rich =
        published(
            task()
                .description(mark)
                .data(Map.of("amount", 900, "from", "2026-03-01", "paid", true, "city", "Köln"))
                .build());
    published(task().description(mark).data(Map.of("amount", 90, "city", "Ulm")).build());

    // then
    assertThat(byData("amount", "greaterThan", 100)).containsExactly(rich.id());
    assertThat(byData("amount", "equals", 900)).containsExactly(rich.id());
    assertThat(byData("from", "lessThan", "2026-04-01")).containsExactly(rich.id());
    assertThat(byData("paid", "equals", true)).containsExactly(rich.id());
    assertThat(byData("city", "contains", "öl")).containsExactly(rich.id());
    assertThat(byData("city", "equals", "Köln")).containsExactly(rich.id());
    assertThat(byData("from", "exists", true)).containsExactly(rich.id());
    assertThat(byData("from", "exists", false)).hasSize(1).doesNotContain(rich.id());
  }

  /** Lesson: "Variable filter takes > 60 s", "Nested variables missing". */
  @Test
  void shouldFilterByListsAndTypes() {
    // given
    var task =
        published(
            task()
                .description(mark)
                .data(
                    Map.of(
                        "items",
                        List.of(Map.of("sku", "a", "n", 1), Map.of("sku", "b", "n", 5)),
                        "rows",
                        List.of(List.of("deep"), List.of("deeper")),
                        "at",
                        "2026-03-01T08:00:00+01:00",
                        "zip",
                        "0815"))
                .build());

    // then
    assertThat(byData("items.n", "greaterThan", 4)).containsExactly(task.id());
    assertThat(byData("items.n", "greaterThan", 5)).isEmpty();
    assertThat(byData("items", "equals", "b")).as("inside").containsExactly(task.id());
    assertThat(byData("rows", "equals", "deeper")).containsExactly(task.id());
    assertThat(byData("items.sku", "in", List.of("x", "b"))).containsExactly(task.id());
    assertThat(byData("items.sku", "in", List.of("x"))).isEmpty();
    assertThat(byTypedData("at", "DATE", "equals", "2026-03-01T07:00:00Z")).hasSize(1);
    assertThat(byTypedData("at", "TEXT", "equals", "2026-03-01T07:00:00Z")).isEmpty();
    assertThat(byData("zip", "contains", "81")).containsExactly(task.id());
    assertThat(byData("zip", "equals", 815)).isEmpty();
  }

  @Test
  void shouldRefuseDataConditionsWithoutSense() {
    assertThat(refusedData(Map.of("path", "a"))).isEqualTo("BAD_INPUT");
    assertThat(refusedData(Map.of("path", " ", "exists", true))).isEqualTo("BAD_INPUT");
    assertThat(refusedData(Map.of("path", "a", "type", "NUMBER", "equals", "x")))
        .isEqualTo("BAD_INPUT");
    assertThat(refusedData(Map.of("path", "a", "type", "DATE", "lessThan", "soon")))
        .isEqualTo("BAD_INPUT");
    assertThat(refusedData(Map.of("path", "a", "lessThan", true))).isEqualTo("BAD_INPUT");
    assertThat(refusedData(Map.of("path", "a", "equals", List.of(1)))).isEqualTo("BAD_INPUT");
    assertThat(refusedData(Map.of("path", "a", "contains", "x".repeat(1001))))
        .isEqualTo("BAD_INPUT");
    assertThat(refusedData(Map.of("path", "a", "in", Collections.nCopies(501, "x"))))
        .isEqualTo("BAD_INPUT");
  }

  @Test
  void shouldCombineFilters() {
    // given
    var late = published(task().description(mark).dueAt(Instant.now().minusSeconds(60)).build());
    var urgent = published(task().description(mark).priority(90).tags("vip").build());
    published(task().description(mark).build());

    // then
    assertThat(
            filtered(
                Map.of(
                    "or",
                    List.of(Map.of("overdue", true), Map.of("priority", Map.of("from", 80))))))
        .containsExactlyInAnyOrder(late.id(), urgent.id());
    assertThat(filtered(Map.of("overdue", true, "not", Map.of("tags", List.of("vip")))))
        .containsExactly(late.id());
  }

  @Test
  void shouldFindTheTasksOfWhoeverAsks() {
    // given
    var mine = published(task().description(mark).assignee("clerk").build());
    var offered = published(task().description(mark).build());
    var toMe =
        published(task().description(mark).candidateUsers("clerk").candidateGroups().build());
    var theirs = published(task().description(mark).assignee("clerk2").build());

    // then
    assertThat(filtered(Map.of("assignedToViewer", true))).containsExactly(mine.id());
    assertThat(filtered(Map.of("offeredToViewer", true)))
        .containsExactlyInAnyOrder(offered.id(), toMe.id());
    assertThat(filtered(Map.of("not", Map.of("assignedToViewer", true))))
        .containsExactlyInAnyOrder(offered.id(), toMe.id(), theirs.id());
  }

  @Test
  void shouldTellWhatIsPutOff() {
    // given
    var now = Instant.now();
    var deferred = published(task().description(mark).followUpAt(now.plusSeconds(3600)).build());
    var dueAgain = published(task().description(mark).followUpAt(now.minusSeconds(60)).build());
    var never = published(task().description(mark).build());

    // then
    assertThat(filtered(Map.of("deferred", true))).containsExactly(deferred.id());
    assertThat(filtered(Map.of("deferred", false)))
        .containsExactlyInAnyOrder(dueAgain.id(), never.id());
  }

  @Test
  void shouldFindOnlyOpenTasksUnlessAskedOtherwise() {
    // given
    var open = published(task().description(mark).build());
    var done = published(task().description(mark).state(TaskState.COMPLETED).build());

    // then
    assertThat(found(mark)).containsExactly(open.id());
    assertThat(filtered(Map.of("states", List.of("COMPLETED")))).containsExactly(done.id());
  }

  /** Lesson: "Unusable above 50 tasks; no paging". */
  @Test
  void shouldPageThroughEveryTaskOnce() {
    // given
    var ids =
        IntStream.range(0, 25)
            .mapToObj(i -> task().description(mark).priority(i % 3).build())
            .toList();
    published(ids.toArray(Task[]::new));

    // when
    var paged = new ArrayList<String>();
    var variables = new HashMap<String, Object>();
    variables.put("search", mark);
    variables.put("orderBy", List.of(Map.of("field", "PRIORITY"), Map.of("field", "DUE_AT")));
    variables.put("first", 10);
    boolean more;
    do {
      var page = graph.as("clerk").tasks(variables);
      page.path("edges").forEach(edge -> paged.add(edge.at("/node/id").asText()));
      more = page.at("/pageInfo/hasNextPage").asBoolean();
      variables.put("after", page.at("/pageInfo/endCursor").asText());
    } while (more);

    // then
    assertThat(paged)
        .hasSize(25)
        .containsExactlyInAnyOrderElementsOf(ids.stream().map(Task::id).toList());
  }

  @Test
  void shouldRefuseCursorOfAnotherList() {
    // given
    published(task().description(mark).build(), task().description(mark).build());
    var cursor =
        graph.as("clerk").tasks(Map.of("search", mark, "first", 1)).at("/pageInfo/endCursor");

    // then
    var query =
        "query($after: String) { tasks(search: \"other\", after: $after) { edges { cursor } } }";
    assertThat(graph.as("clerk").refused(query, Map.of("after", cursor.asText())))
        .isEqualTo("BAD_CURSOR");
  }

  @Test
  void shouldRefuseTooLongText() {
    var query = "query($search: String) { taskCount(search: $search) { value } }";

    assertThat(graph.as("clerk").refused(query, Map.of("search", "x".repeat(1001))))
        .isEqualTo("BAD_INPUT");
  }

  @Test
  void shouldRefuseMoreWordsThanTheIndexTakes() {
    // given
    var query = "query($search: String) { taskCount(search: $search) { value } }";
    var chineseWords =
        IntStream.range(0x4E00, 0x4E00 + 1000).mapToObj(Character::toString).collect(joining());

    // then
    assertThat(graph.as("clerk").refused(query, Map.of("search", chineseWords)))
        .isEqualTo("BAD_INPUT");
  }

  /** Lesson: "Totals are capped silently; people want the count alone". */
  @Test
  void shouldCountWithoutList() {
    // given
    published(task().description(mark).build(), task().description(mark).build());

    // when
    var count =
        graph
            .as("clerk")
            .query(
                "query($search: String) { taskCount(search: $search) { value exact } }",
                Map.of("search", mark))
            .path("taskCount");

    // then
    assertThat(count.path("value").asInt()).isEqualTo(2);
    assertThat(count.path("exact").asBoolean()).isTrue();
  }

  @Test
  void shouldJoinTasksOfServiceInstance() {
    // given
    var older =
        task().serviceInstanceId("si-" + mark).createdAt(Instant.now().minusSeconds(60)).build();
    var newer = task().serviceInstanceId("si-" + mark).state(TaskState.COMPLETED).build();
    published(older, newer);

    // when
    var data =
        graph
            .as("clerk")
            .query(
                """
                query($representations: [_Any!]!) {
                  _entities(representations: $representations) {
                    ... on ServiceInstance { tasks { id } }
                    ... on Task { name serviceInstance { id } }
                  }
                }
                """,
                Map.of(
                    "representations",
                    List.of(
                        Map.of("__typename", "ServiceInstance", "id", "si-" + mark),
                        Map.of("__typename", "Task", "id", older.id()),
                        Map.of("__typename", "Task", "id", "main:nothing"))))
            .path("_entities");

    // then
    assertThat(data.at("/0/tasks/0/id").asText()).isEqualTo(newer.id());
    assertThat(data.at("/0/tasks/1/id").asText()).isEqualTo(older.id());
    assertThat(data.at("/1/serviceInstance/id").asText()).isEqualTo("si-" + mark);
    assertThat(data.get(2).isNull()).isTrue();
  }

  private List<String> found(String text) {
    return graph.as("clerk").ids(Map.of("search", text)).toList();
  }

  private List<String> filtered(Map<String, ?> filter) {
    return graph.as("clerk").ids(Map.of("search", mark, "filter", filter)).toList();
  }

  private List<String> byData(String path, String comparison, Object value) {
    return filtered(Map.of("data", List.of(Map.of("path", path, comparison, value))));
  }

  private List<String> byTypedData(String path, String type, String comparison, Object value) {
    return filtered(Map.of("data", List.of(Map.of("path", path, "type", type, comparison, value))));
  }

  private String refusedData(Map<String, ?> condition) {
    var query = "query($filter: TaskFilter) { taskCount(filter: $filter) { value } }";
    return graph.as("clerk").refused(query, Map.of("filter", Map.of("data", List.of(condition))));
  }

  private Task published(Task... tasks) {
    bus.publish(tasks);
    for (var task : tasks) {
      await().untilAsserted(() -> assertThat(graph.as("clerk").sees(task.id())).isTrue());
    }
    return tasks[0];
  }
}
