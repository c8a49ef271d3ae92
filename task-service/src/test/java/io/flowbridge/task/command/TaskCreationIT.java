package io.flowbridge.task.command;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.task.PeersStub.Reply;
import io.flowbridge.task.TaskServiceScenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tasks without a process on their way to the bundle and in the index. */
class TaskCreationIT extends TaskServiceScenario {
  private static final String CREATE =
      "mutation($input: CreateTaskInput!) { createTask(input: $input) { task { id name serviceInstance { id } } } }";

  @Test
  void shouldFindNewTaskWhenMutationReturns() {
    // given
    var created = task().name("Call " + mark).service(null, null);
    PEERS.creates(body -> Reply.ok(Map.of("task", created.build(), "related", List.of())));

    // when
    var answer =
        graph
            .as("clerk")
            .query(
                CREATE,
                input(
                    Map.of(
                        "name",
                        "Call " + mark,
                        "priority",
                        70,
                        "candidateGroups",
                        List.of("permits"),
                        "idempotencyKey",
                        mark)));

    // then
    assertThat(answer.at("/createTask/task/serviceInstance").isNull()).isTrue();
    assertThat(graph.as("clerk2").ids(Map.of("search", mark)))
        .containsExactly(created.build().id());
    var body = PEERS.created().stream().filter(b -> b.path("idempotencyKey").asText().equals(mark));
    assertThat(body)
        .singleElement()
        .satisfies(
            sent -> {
              assertThat(sent.path("name").asText()).isEqualTo("Call " + mark);
              assertThat(sent.at("/details/priority").asInt()).isEqualTo(70);
              assertThat(sent.path("details").has("name")).isFalse();
            });
  }

  @Test
  void shouldPassRefusal() {
    PEERS.creates(body -> Reply.refused(400, "BAD_INPUT"));

    assertThat(graph.as("clerk").refused(CREATE, input(Map.of("name", " "))))
        .isEqualTo("BAD_INPUT");
  }

  @Test
  void shouldRefuseBlankAssignee() {
    assertThat(graph.as("clerk").refused(CREATE, input(Map.of("name", "Call", "assignee", " "))))
        .isEqualTo("BAD_INPUT");
  }

  private static Map<String, Object> input(Map<String, ?> input) {
    return Map.of("input", input);
  }
}
