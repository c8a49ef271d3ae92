package io.flowbridge.task.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import io.flowbridge.local.test.Tokens;
import io.flowbridge.task.Graph;
import io.flowbridge.task.PeersStub.Reply;
import io.flowbridge.task.Socket;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskFixtures;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.TaskState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Eight kinds of viewers, every query, mutation, subscription and entity join of this service,
 * tasks they may and may not see. A field that is new in the schema has to find its place here.
 */
class VisibilityMatrixIT extends TaskServiceScenario {
  private static final String ALL_STATES = "states: [OPEN, COMPLETED, CANCELLED]";

  private static final List<String> COMMANDS =
      List.of(
          "claim",
          "unclaim",
          "assign",
          "delegate",
          "resolve",
          "update",
          "fail",
          "complete",
          "comment",
          "edit-comment",
          "link",
          "remove-attachment");

  /** Inputs of the mutations of one task, beside its id. */
  private static final Map<String, String> MUTATIONS =
      Map.ofEntries(
          Map.entry("claimTask", "takeover: true"),
          Map.entry("unclaimTask", ""),
          Map.entry("assignTask", "assignee: \"clerk\""),
          Map.entry("delegateTask", "assignee: \"clerk\""),
          Map.entry("resolveTask", ""),
          Map.entry("updateTask", "priority: 1"),
          Map.entry("deferTask", "followUpAt: \"2100-01-01T00:00:00Z\""),
          Map.entry("undeferTask", ""),
          Map.entry("failTask", "code: \"LATE\""),
          Map.entry("completeTask", ""),
          Map.entry("addTaskComment", "text: \"x\""),
          Map.entry("editTaskComment", "commentId: \"main:c\", text: \"x\""),
          Map.entry("addTaskLink", "name: \"x\", url: \"https://example.org\""),
          Map.entry("removeTaskAttachment", "attachmentId: \"main:a\""),
          Map.entry("saveTaskDraft", "data: {a: 1}"));

  /** Inputs of the mutations of many tasks, beside which ones. */
  private static final Map<String, String> BULK =
      Map.of(
          "claimTasks", "takeover: true",
          "unclaimTasks", "",
          "assignTasks", "assignee: \"clerk\"",
          "completeTasks", "",
          "updateTasks", "priority: 1",
          "deferTasks", "followUpAt: \"2100-01-01T00:00:00Z\"");

  /** What shows nothing of tasks that others made; each has a test of its own. */
  private static final Set<String> OF_NO_TASK =
      Set.of(
          "me",
          "users",
          "groups",
          "bulkOperation",
          "createTask",
          "saveTaskFilter",
          "deleteTaskFilter",
          "chooseDefaultTaskFilter",
          "substitutions",
          "saveSubstitution",
          "endSubstitution",
          "taskIndexRuns",
          "taskIndexRun",
          "reconcileTasks",
          "rebuildTaskIndex",
          "notifications",
          "notificationPreferences",
          "saveNotificationPreferences");

  /** What suggests filters does so from open tasks. */
  private static final Set<String> OF_OPEN_TASKS = Set.of("taskAttributes", "taskValues");

  /** Whether an operation shows the viewer that there is this task. */
  private final Map<String, BiPredicate<Graph.As, Task>> operations = operations();

  @AfterEach
  void endSubstitutions() {
    var list = "{ substitutions(filter: {absent: \"clerk\"}) { substitutions { id } } }";
    graph
        .as("operator")
        .query(list, Map.of())
        .at("/substitutions/substitutions")
        .findValuesAsText("id")
        .forEach(
            id ->
                graph
                    .as("operator")
                    .query(
                        "mutation($id: ID!) { endSubstitution(input: {id: $id}) { substitution { id } } }",
                        Map.of("id", id)));
  }

  /** {@code designer} stands in for {@code clerk}. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          clerk,     true,  true,  true,  true,  false, false, true
          clerk2,    true,  false, false, false, false, false, false
          lead,      true,  false, false, false, true,  false, false
          requester, false, false, false, false, false, true,  false
          designer,  true,  true,  true,  false, false, false, true
          operator,  true,  true,  true,  true,  true,  true,  true
          admin,     true,  true,  true,  true,  true,  true,  true
          outsider,  false, false, false, false, false, false, false
          """)
  void shouldShowATaskByEveryWayOrByNone(ArgumentsAccessor row) {
    // given
    var account = row.getString(0);
    if (account.equals("designer")) {
      standInForClerk(account);
    }
    var tasks = new EnumMap<Kind, Task>(Kind.class);
    Stream.of(Kind.values()).forEach(kind -> tasks.put(kind, kind.task(mark)));
    tasks.values().forEach(this::prepare);
    try (var socket =
        Socket.open(port, Tokens.of(account))
            .subscribe("subscription { taskChanges { change id } }", Map.of())) {
      awaitListening(socket, account);

      // when
      bus.publish(tasks.values().toArray(Task[]::new));
      await()
          .untilAsserted(
              () ->
                  assertThat(tasks.values())
                      .allMatch(task -> graph.as("operator").sees(task.id())));

      // then
      var viewer = graph.as(account);
      for (var kind : Kind.values()) {
        var visible = row.getBoolean(1 + kind.ordinal());
        operations.forEach(
            (name, reveals) ->
                assertThat(reveals.test(viewer, tasks.get(kind)))
                    .as("%s: %s of a task %s", account, name, kind)
                    .isEqualTo(
                        visible && (tasks.get(kind).isOpen() || !OF_OPEN_TASKS.contains(name))));
      }
      assertSubscription(socket, tasks, row);
    }
  }

  @Test
  void shouldKnowEveryFieldOfTheSchema() throws IOException {
    var known = new TreeSet<>(OF_NO_TASK);
    operations.keySet().forEach(name -> known.add(name.split(" ", 2)[0]));
    known.remove("_entities");
    known.add("taskChanges");

    assertThat(rootFields()).containsExactlyInAnyOrderElementsOf(known);
  }

  private static Map<String, BiPredicate<Graph.As, Task>> operations() {
    var all = new LinkedHashMap<String, BiPredicate<Graph.As, Task>>();
    addQueries(all);
    addJoins(all);
    MUTATIONS.forEach(
        (name, input) ->
            all.put(
                name,
                (viewer, task) ->
                    !code(viewer.answer(
                            "mutation { %s(input: {id: \"%s\" %s}) { task { id } } }"
                                .formatted(name, task.id(), input),
                            Map.of()))
                        .equals("NOT_FOUND")));
    BULK.forEach(
        (name, input) -> {
          all.put(
              name,
              (viewer, task) ->
                  !bulk(viewer, name, "ids: [\"%s\"] ".formatted(task.id()) + input)
                      .at("/0/error/code")
                      .asText()
                      .equals("NOT_FOUND"));
          all.put(
              name + " by filter",
              (viewer, task) -> bulk(viewer, name, filter(task) + " " + input).size() == 1);
        });
    return all;
  }

  private static void addQueries(Map<String, BiPredicate<Graph.As, Task>> all) {
    all.put("task", (viewer, task) -> viewer.sees(task.id()));
    all.put(
        "tasks",
        (viewer, task) ->
            ask(viewer, "tasks(%s) { edges { node { id } } }", filter(task))
                .toString()
                .contains(task.id()));
    all.put(
        "taskCount",
        (viewer, task) ->
            ask(viewer, "taskCount(%s) { value }", filter(task)).at("/value").asInt() == 1);
    all.put(
        "taskFacets",
        (viewer, task) ->
            ask(viewer, "taskFacets(%s fields: [SERVICE]) { values { count } }", filter(task))
                    .at("/0/values/0/count")
                    .asInt()
                == 1);
    all.put(
        "taskAttributes",
        (viewer, task) ->
            ask(viewer, "taskAttributes(search: \"%s\") { attributes { path } }", path(task))
                .at("/attributes/0")
                .isObject());
    all.put(
        "taskValues",
        (viewer, task) ->
            ask(viewer, "taskValues(path: \"%s\") { values { value } }", path(task))
                .at("/values/0")
                .isObject());
    all.put(
        "taskComments",
        (viewer, task) ->
            !code(viewer.answer(
                    "{ taskComments(id: \"%s\") { id } }".formatted(task.id()), Map.of()))
                .equals("NOT_FOUND"));
    all.put("savedTaskFilters", VisibilityMatrixIT::isCountedBySavedFilter);
  }

  private static void addJoins(Map<String, BiPredicate<Graph.As, Task>> all) {
    var query = "query($r: [_Any!]!) { _entities(representations: $r) { %s } }";
    all.put(
        "_entities of Task",
        (viewer, task) ->
            viewer
                .query(
                    query.formatted("... on Task { id name }"),
                    Map.of("r", List.of(Map.of("__typename", "Task", "id", task.id()))))
                .at("/_entities/0")
                .isObject());
    all.put(
        "_entities of ServiceInstance",
        (viewer, task) ->
            viewer
                .query(
                    query.formatted("... on ServiceInstance { tasks { id } }"),
                    Map.of(
                        "r",
                        List.of(
                            Map.of(
                                "__typename", "ServiceInstance", "id", task.serviceInstanceId()))))
                .at("/_entities/0/tasks/0")
                .isObject());
  }

  private static boolean isCountedBySavedFilter(Graph.As viewer, Task task) {
    var name = UUID.randomUUID().toString();
    var saved =
        viewer.query(
            "mutation { saveTaskFilter(input: {name: \"%s\" %s}) { taskFilter { id } } }"
                .formatted(name, filter(task)),
            Map.of());
    var id = saved.at("/saveTaskFilter/taskFilter/id").asText();
    var filters = viewer.query("{ savedTaskFilters { id count { value } } }", Map.of());
    viewer.query(
        "mutation { deleteTaskFilter(input: {id: \"%s\"}) { id } }".formatted(id), Map.of());
    for (var filter : filters.path("savedTaskFilters")) {
      if (filter.path("id").asText().equals(id)) {
        return filter.at("/count/value").asInt() == 1;
      }
    }
    throw new AssertionError("Expected the filter " + name);
  }

  private static JsonNode bulk(Graph.As viewer, String name, String input) {
    return viewer
        .query(
            "mutation { %s(input: {%s}) { results { id error { code } } } }".formatted(name, input),
            Map.of())
        .at("/" + name + "/results");
  }

  private static JsonNode ask(Graph.As viewer, String field, String argument) {
    return viewer.query("{ answer: " + field.formatted(argument) + " }", Map.of()).path("answer");
  }

  private static String code(JsonNode answer) {
    return answer.at("/errors/0/extensions/code").asText();
  }

  private static String filter(Task task) {
    return "filter: {serviceInstanceId: \"%s\" %s}".formatted(task.serviceInstanceId(), ALL_STATES);
  }

  /** A path of the form data that this task alone has. */
  private static String path(Task task) {
    return task.data().keySet().iterator().next();
  }

  private void prepare(Task task) {
    PEERS.has(task);
    COMMANDS.forEach(
        command -> PEERS.on(task.id(), command, (known, body) -> Reply.ok(Map.of("task", task))));
    PEERS.on(task.id(), "comments", (known, body) -> Reply.ok(Map.of("comments", List.of())));
  }

  private void standInForClerk(String account) {
    graph
        .as("clerk")
        .query(
            "mutation($s: String!, $u: DateTime!) { saveSubstitution(input: {substitute: $s, until: $u}) { substitution { id } } }",
            Map.of("s", account, "u", Instant.now().plus(Duration.ofHours(1)).toString()));
  }

  /** Streams begin a moment after they were asked for. */
  private void awaitListening(Socket socket, String account) {
    var own = TaskFixtures.task().candidateGroups().assignee(account);
    var version = new int[] {0};
    await()
        .untilAsserted(
            () -> {
              bus.publish(own.version(++version[0]).build());
              assertThat(socket.news().toString()).contains(own.build().id());
            });
  }

  private static void assertSubscription(
      Socket socket, Map<Kind, Task> tasks, ArgumentsAccessor row) {
    var expected =
        tasks.entrySet().stream()
            .filter(entry -> row.getBoolean(1 + entry.getKey().ordinal()))
            .map(Map.Entry::getValue)
            .filter(Task::isOpen)
            .map(Task::id)
            .collect(Collectors.toSet());
    var others = tasks.values().stream().map(Task::id).collect(Collectors.toSet());
    others.removeAll(expected);
    await()
        .untilAsserted(
            () ->
                assertThat(expected)
                    .allSatisfy(id -> assertThat(socket.news()).contains("ADDED " + id)));
    await()
        .during(Duration.ofMillis(500))
        .untilAsserted(() -> assertThat(socket.news().toString()).doesNotContain(others));
  }

  private static Set<String> rootFields() throws IOException {
    var fields = new TreeSet<String>();
    for (var file :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath:graphql/task-service/*.graphqls")) {
      var schema = new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8));
      var types = new ArrayList<ObjectTypeDefinition>();
      schema.getTypes(ObjectTypeDefinition.class).forEach(types::add);
      schema.objectTypeExtensions().values().forEach(types::addAll);
      types.stream()
          .filter(type -> Set.of("Query", "Mutation", "Subscription").contains(type.getName()))
          .flatMap(type -> type.getFieldDefinitions().stream())
          .map(FieldDefinition::getName)
          .forEach(fields::add);
    }
    return fields;
  }

  enum Kind {
    OF_GROUP,
    HAD_BY_CLERK,
    NAMES_CLERK,
    OWNED_BY_CLERK,
    OF_LEADS,
    HAD_BY_REQUESTER,
    ENDED_BY_CLERK;

    Task task(String mark) {
      var unique = mark + name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
      var task =
          TaskFixtures.task().serviceInstanceId("si-" + unique).data(Map.of(unique, "secret"));
      return switch (this) {
        case OF_GROUP -> task.build();
        case HAD_BY_CLERK -> task.candidateGroups().assignee("clerk").build();
        case NAMES_CLERK -> task.candidateGroups().candidateUsers("clerk").build();
        case OWNED_BY_CLERK -> task.candidateGroups("others").owner("clerk").build();
        case OF_LEADS -> task.candidateGroups("permits-lead").build();
        case HAD_BY_REQUESTER -> task.candidateGroups().assignee("requester").build();
        case ENDED_BY_CLERK ->
            task.candidateGroups().assignee("clerk").state(TaskState.COMPLETED).build();
      };
    }
  }
}
