package io.flowbridge.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * The same questions asked of the task-service by GraphQL and of the engine by its own {@code
 * TaskQuery}. Each answers with what can be compared: ids in order, or numbers.
 */
final class SearchQuestions {
  static final int PAGE = 50;
  static final List<Integer> PRIORITIES = List.of(10, 20, 30, 40, 50, 60, 70, 80, 90);

  private static final String LIST =
      """
      query ($search: String, $filter: TaskFilter, $after: String) {
        tasks(search: $search, filter: $filter, after: $after, first: 50,
              orderBy: [{field: CREATED_AT, direction: DESC}]) {
          totalCount { value exact }
          pageInfo { hasNextPage endCursor }
          edges { node { id name assignee priority createdAt dueAt businessKey serviceTitle } }
        }
      }""";
  private static final Map<String, Object> MY_GROUPS =
      Map.of("candidateGroups", List.of(SampleTask.MY_GROUP));

  private final TaskServiceUnderTest service;
  private final ProcessEngine engine;

  SearchQuestions(TaskServiceUnderTest service, ProcessEngine engine) {
    this.service = service;
    this.engine = engine;
  }

  /** One question, and how both sides answer it. */
  record Question(String name, Answer service, Answer engine) {}

  /** Asks; the answers of both sides must be equal. */
  interface Answer {
    Object ask() throws Exception;
  }

  List<Question> all(int tasks) throws Exception {
    int page = Math.max(1, Math.min(49, tasks / PAGE - 1));
    var place = cursorBefore(page);
    return List.of(
        new Question(
            "first page of my groups",
            () -> ids(list("clerk", Map.of("filter", MY_GROUPS))),
            () -> ids(newestFirst(myGroups()).listPage(0, PAGE))),
        new Question(
            "full text with two filters",
            () -> ids(list("operator", text())),
            () -> ids(newestFirst(byVariables()).listPage(0, PAGE))),
        new Question("facets", this::facets, this::countedFacets),
        new Question("count", this::count, () -> (int) myGroups().count()),
        new Question(
            "page " + (page + 1) + " by cursor",
            () -> ids(list("operator", Map.of("after", place))),
            () -> ids(newestFirst(query()).listPage(page * PAGE, PAGE))));
  }

  private String cursorBefore(int pages) throws Exception {
    var cursor = "";
    for (int i = 0; i < pages; i++) {
      var page = list("operator", cursor.isEmpty() ? Map.of() : Map.of("after", cursor));
      cursor = page.at("/tasks/pageInfo/endCursor").asText();
    }
    return cursor;
  }

  private int count() throws Exception {
    return TaskServiceUnderTest.count(
        service.graphQl(
            "clerk",
            "query ($filter: TaskFilter) { taskCount(filter: $filter) { value } }",
            Map.of("filter", MY_GROUPS)));
  }

  /** By service and priority, of my groups. */
  private List<Integer> facets() throws Exception {
    var facets =
        service
            .graphQl(
                "clerk",
                """
                query ($filter: TaskFilter) {
                  taskFacets(filter: $filter, fields: [SERVICE, PRIORITY]) { values { value label count } }
                }""",
                Map.of("filter", MY_GROUPS))
            .path("taskFacets");
    List<Integer> counts = new ArrayList<>();
    SampleTask.SERVICES.forEach(key -> counts.add(countOf(facets.at("/0/values"), key)));
    PRIORITIES.forEach(priority -> counts.add(countOf(facets.at("/1/values"), "" + priority)));
    return counts;
  }

  /** The engine has no facets: one count for each value. */
  private List<Integer> countedFacets() {
    List<Integer> counts = new ArrayList<>();
    SampleTask.SERVICES.forEach(
        key -> counts.add((int) myGroups().processDefinitionKey(key).count()));
    PRIORITIES.forEach(priority -> counts.add((int) myGroups().taskPriority(priority).count()));
    return counts;
  }

  private static int countOf(JsonNode values, String wanted) {
    for (var value : values) {
      if (value.path("value").asText().equals(wanted)) {
        return value.path("count").asInt();
      }
    }
    return 0;
  }

  private static Map<String, Object> text() {
    return Map.of(
        "search",
        SampleTask.FAMILY_NAME.toLowerCase(java.util.Locale.ROOT),
        "filter",
        Map.of(
            "data",
            List.of(
                Map.of("path", "category", "equals", SampleTask.CATEGORY),
                Map.of("path", "amount", "greaterThan", SampleTask.AMOUNT))));
  }

  /** The engine's best case: it is told which variable holds the name. */
  private TaskQuery byVariables() {
    return query()
        .processVariableValueLike("applicantName", "%" + SampleTask.FAMILY_NAME + "%")
        .processVariableValueEquals("category", SampleTask.CATEGORY)
        .processVariableValueGreaterThan("amount", SampleTask.AMOUNT);
  }

  private TaskQuery myGroups() {
    return query().taskCandidateGroupIn(List.of(SampleTask.MY_GROUP)).includeAssignedTasks();
  }

  private TaskQuery query() {
    return engine.getTaskService().createTaskQuery();
  }

  private static TaskQuery newestFirst(TaskQuery query) {
    return query.orderByTaskCreateTime().desc();
  }

  private JsonNode list(String account, Map<String, ?> variables) throws Exception {
    return service.graphQl(account, LIST, variables);
  }

  private static List<String> ids(JsonNode data) {
    List<String> ids = new ArrayList<>();
    data.at("/tasks/edges")
        .forEach(edge -> ids.add(edge.at("/node/id").asText().substring("main:".length())));
    return ids;
  }

  private static List<String> ids(List<Task> tasks) {
    return tasks.stream().map(Task::getId).toList();
  }
}
