package io.flowbridge.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.benchmarks.SearchQuestions.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Asks the task-service by GraphQL, over HTTP, with a token. */
final class ServiceAnswers {
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
  private static final String COUNT =
      "query ($filter: TaskFilter) { taskCount(filter: $filter) { value } }";
  private static final String FACETS =
      """
      query ($filter: TaskFilter) {
        taskFacets(filter: $filter, fields: [SERVICE, PRIORITY]) { values { value label count } }
      }""";
  private static final Map<String, Object> MY_GROUPS =
      Map.of("candidateGroups", List.of(SampleTask.MY_GROUP));
  private static final List<Map<String, Object>> VALUES =
      List.of(
          Map.of("path", "category", "equals", SampleTask.CATEGORY),
          Map.of("path", "amount", "greaterThan", SampleTask.AMOUNT));

  private final TaskServiceUnderTest service;

  ServiceAnswers(TaskServiceUnderTest service) {
    this.service = service;
  }

  List<String> firstPage() throws Exception {
    return ids(list("clerk", Map.of("filter", MY_GROUPS)));
  }

  List<String> fullText() throws Exception {
    var words = SampleTask.FAMILY_NAME.toLowerCase(Locale.ROOT);
    return ids(list("operator", Map.of("search", words, "filter", Map.of("data", VALUES))));
  }

  List<String> plate(String plate) throws Exception {
    return ids(list("operator", Map.of("search", plate)));
  }

  List<String> wordOfName() throws Exception {
    return ids(list("operator", Map.of("search", SampleTask.WORD_OF_NAME)));
  }

  List<String> values() throws Exception {
    var filter = Map.of("candidateGroups", List.of(SampleTask.MY_GROUP), "data", VALUES);
    return ids(list("clerk", Map.of("filter", filter)));
  }

  /** By service and priority. */
  List<Integer> facets() throws Exception {
    var facets = service.graphQl("clerk", FACETS, Map.of("filter", MY_GROUPS)).path("taskFacets");
    List<Integer> counts = new ArrayList<>();
    SampleTask.SERVICES.forEach(key -> counts.add(countOf(facets.at("/0/values"), key)));
    SearchQuestions.PRIORITIES.forEach(
        priority -> counts.add(countOf(facets.at("/1/values"), "" + priority)));
    return counts;
  }

  int count() throws Exception {
    return TaskServiceUnderTest.count(service.graphQl("clerk", COUNT, Map.of("filter", MY_GROUPS)));
  }

  /** The pages before are turned with the first question, which is not measured. */
  Answer pageAfter(int pages) {
    var cursor = new AtomicReference<String>();
    return () -> {
      if (cursor.get() == null) {
        cursor.set(cursorAfter(pages));
      }
      return ids(list("operator", Map.of("after", cursor.get())));
    };
  }

  private String cursorAfter(int pages) throws Exception {
    var cursor = "";
    for (int i = 0; i < pages; i++) {
      var page = list("operator", cursor.isEmpty() ? Map.of() : Map.of("after", cursor));
      cursor = page.at("/tasks/pageInfo/endCursor").asText();
    }
    return cursor;
  }

  private JsonNode list(String account, Map<String, ?> variables) throws Exception {
    return service.graphQl(account, LIST, variables);
  }

  private static int countOf(JsonNode values, String wanted) {
    for (var value : values) {
      if (value.path("value").asText().equals(wanted)) {
        return value.path("count").asInt();
      }
    }
    return 0;
  }

  private static List<String> ids(JsonNode data) {
    List<String> ids = new ArrayList<>();
    data.at("/tasks/edges")
        .forEach(edge -> ids.add(edge.at("/node/id").asText().substring("main:".length())));
    return ids;
  }
}
