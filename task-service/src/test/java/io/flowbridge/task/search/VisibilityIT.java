package io.flowbridge.task.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.flowbridge.local.test.Tokens;
import io.flowbridge.task.PeersStub.Reply;
import io.flowbridge.task.Socket;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskFixtures;
import io.flowbridge.task.TaskServiceScenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who sees which task, by every way to it. Lessons: "The API shows tasks to people who are not
 * candidates", "Instance detail readable by anyone who knows the id", "Subscriptions not filtered
 * by user".
 */
class VisibilityIT extends TaskServiceScenario {

  @ParameterizedTest(name = "{0} sees a task {1}: {2}")
  @CsvSource({
    "outsider,  OF_GROUP,         false",
    "clerk,     OF_GROUP,         true",
    "lead,      OF_GROUP,         true",
    "requester, OF_GROUP,         false",
    "operator,  OF_GROUP,         true",
    "outsider,  OF_CLERK,         false",
    "clerk,     OF_CLERK,         true",
    "clerk2,    OF_CLERK,         false",
    "lead,      OF_CLERK,         false",
    "requester, OF_CLERK,         false",
    "operator,  OF_CLERK,         true",
    "clerk,     OF_REQUESTER,     false",
    "requester, OF_REQUESTER,     true",
    "admin,     OF_REQUESTER,     true",
    "clerk2,    OWNED_BY_CLERK2,  true",
    "clerk,     OWNED_BY_CLERK2,  false",
    "clerk,     FOR_CLERK,        true",
    "lead,      FOR_CLERK,        false",
    "designer,  OF_GROUP,         false",
  })
  void shouldShowTaskByEveryWayOrByNone(String account, Kind kind, boolean visible) {
    // given
    var task = kind.task(mark);
    PEERS.has(task);
    List.of("claim", "unclaim", "assign", "complete")
        .forEach(
            command ->
                PEERS.on(task.id(), command, (known, body) -> Reply.ok(Map.of("task", task))));

    try (var socket =
        Socket.open(port, Tokens.of(account))
            .subscribe("subscription { taskChanges { change id } }", Map.of())) {
      await().pollDelay(Duration.ofMillis(500)).until(() -> true);

      // when
      bus.publish(task);
      await().untilAsserted(() -> assertThat(graph.as("operator").sees(task.id())).isTrue());

      // then
      assertQueries(account, task, visible);
      assertMutations(account, task, visible);
      assertSubscription(socket, task, visible);
    }
  }

  private void assertQueries(String account, Task task, boolean visible) {
    var viewer = graph.as(account);
    assertThat(viewer.sees(task.id())).as("task").isEqualTo(visible);
    assertThat(viewer.ids(Map.of("search", mark)).toList())
        .as("tasks")
        .isEqualTo(visible ? List.of(task.id()) : List.of());
    var data =
        viewer.query(
            """
            query($search: String, $representations: [_Any!]!) {
              taskCount(search: $search) { value }
              taskFacets(search: $search, fields: [GROUP, SERVICE], dataPaths: ["%s"]) {
                values { value count }
              }
              taskAttributes(search: "%s") { attributes { path } }
              taskValues(path: "%s") { values { value } }
              _entities(representations: $representations) {
                ... on Task { name draft { savedAt } }
                ... on ServiceInstance { tasks { id } }
              }
            }
            """
                .formatted(mark, mark, mark),
            Map.of(
                "search",
                mark,
                "representations",
                List.of(
                    Map.of("__typename", "Task", "id", task.id()),
                    Map.of("__typename", "ServiceInstance", "id", "si-" + mark))));
    assertThat(data.at("/taskCount/value").asInt()).as("taskCount").isEqualTo(visible ? 1 : 0);
    assertThat(data.at("/taskFacets/1/values/0/count").asInt())
        .as("facet")
        .isEqualTo(visible ? 1 : 0);
    assertThat(data.at("/taskFacets/2/values").toString())
        .as("facet of data")
        .isEqualTo(visible ? "[{\"value\":\"secret\",\"count\":1}]" : "[]");
    assertThat(data.at("/taskAttributes/attributes")).as("paths").hasSize(visible ? 1 : 0);
    assertThat(data.at("/taskValues/values")).as("values").hasSize(visible ? 1 : 0);
    assertThat(data.at("/_entities/0").isNull()).as("entity").isEqualTo(!visible);
    assertThat(data.at("/_entities/1/tasks")).as("join").hasSize(visible ? 1 : 0);
  }

  private void assertMutations(String account, Task task, boolean visible) {
    var mutations =
        Map.of(
            "claimTask", "{id: \"%s\"}",
            "unclaimTask", "{id: \"%s\"}",
            "assignTask", "{id: \"%s\", assignee: \"clerk\"}",
            "completeTask", "{id: \"%s\"}",
            "saveTaskDraft", "{id: \"%s\", data: {a: 1}}");
    mutations.forEach(
        (name, input) -> {
          var mutation =
              "mutation { %s(input: %s) { task { id } } }"
                  .formatted(name, input.formatted(task.id()));
          if (visible) {
            graph.as(account).query(mutation, Map.of());
          } else {
            assertThat(graph.as(account).refused(mutation, Map.of()))
                .as(name)
                .isEqualTo("NOT_FOUND");
          }
        });
  }

  private static void assertSubscription(Socket socket, Task task, boolean visible) {
    if (visible) {
      await().untilAsserted(() -> assertThat(socket.news()).contains("ADDED " + task.id()));
    } else {
      await()
          .during(Duration.ofMillis(500))
          .untilAsserted(() -> assertThat(socket.news().toString()).doesNotContain(task.id()));
    }
  }

  enum Kind {
    OF_GROUP,
    OF_CLERK,
    OF_REQUESTER,
    OWNED_BY_CLERK2,
    FOR_CLERK;

    Task task(String mark) {
      var task =
          TaskFixtures.task()
              .description(mark)
              .serviceInstanceId("si-" + mark)
              .data(Map.of(mark, "secret"));
      return switch (this) {
        case OF_GROUP -> task.build();
        case OF_CLERK -> task.candidateGroups().assignee("clerk").build();
        case OF_REQUESTER -> task.candidateGroups().assignee("requester").build();
        case OWNED_BY_CLERK2 -> task.candidateGroups().owner("clerk2").build();
        case FOR_CLERK -> task.candidateGroups().candidateUsers("clerk").build();
      };
    }
  }
}
