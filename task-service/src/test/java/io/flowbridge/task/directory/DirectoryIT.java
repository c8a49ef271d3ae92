package io.flowbridge.task.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.task.PeersStub.Reply;
import io.flowbridge.task.TaskFixtures;
import io.flowbridge.task.TaskServiceScenario;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People and groups of the real local identity provider, by the API. */
class DirectoryIT extends TaskServiceScenario {
  private static final String USERS =
      "query($search: String, $group: String, $first: Int) {"
          + " users(search: $search, group: $group, first: $first) { name displayName } }";

  @Test
  void shouldFindPeopleByAnyPartOfTheirNames() {
    assertThat(users(Map.of("search", "clerk"))).containsExactlyInAnyOrder("clerk", "clerk2");
    assertThat(users(Map.of("search", "ecto"))).isEmpty();
    assertThat(users(Map.of("search", "perat"))).containsExactly("operator");
  }

  @Test
  void shouldFindMembersOfAGroup() {
    assertThat(users(Map.of("group", "permits")))
        .containsExactlyInAnyOrder("clerk", "clerk2", "lead");
    assertThat(users(Map.of("group", "permits", "search", "Lee"))).containsExactly("lead");
    assertThat(users(Map.of("group", "no-such-group"))).isEmpty();
  }

  @Test
  void shouldFindGroups() {
    var found = graph.as("clerk").query("{ groups(search: \"lead\") { name } }", Map.of());

    assertThat(found.at("/groups/0/name").asText()).isEqualTo("permits-lead");
    assertThat(found.path("groups")).hasSize(1);
  }

  @Test
  void shouldTellNothingToWhoBelongsToNothing() {
    assertThat(graph.as("outsider").refused(USERS, Map.of())).isEqualTo("FORBIDDEN");
    assertThat(graph.as("outsider").refused("{ groups { name } }", Map.of()))
        .isEqualTo("FORBIDDEN");
  }

  @ParameterizedTest
  @CsvSource({"0", "51", "-1"})
  void shouldRefuseListsWithoutBound(int first) {
    assertThat(graph.as("clerk").refused(USERS, Map.of("first", first))).isEqualTo("BAD_INPUT");
  }

  @ParameterizedTest(name = "assigning to {0} is refused with {1}")
  @CsvSource({"nobody-at-all, UNKNOWN_ACCOUNT", "requester, ASSIGNEE_NOT_ALLOWED"})
  void shouldRefuseAssigneesWhoCannotWorkTheTask(String assignee, String code) {
    // given
    var task = TaskFixtures.task().candidateGroups("permits").build();
    PEERS.has(task);
    PEERS.on(
        task.id(),
        "assign",
        (known, body) -> Reply.ok(Map.of("task", task, "tasks", List.of(task))));

    // when
    var refused = assign("lead", task.id(), assignee);

    // then
    assertThat(refused).isEqualTo(code);
    assertThat(PEERS.calls(task.id() + "/assign")).isEmpty();
  }

  private String assign(String account, String id, String assignee) {
    return graph
        .as(account)
        .refused(
            "mutation($id: ID!, $assignee: String!) {"
                + " assignTask(input: { id: $id, assignee: $assignee }) { task { id } } }",
            Map.of("id", id, "assignee", assignee));
  }

  private List<String> users(Map<String, ?> variables) {
    return StreamSupport.stream(
            graph.as("clerk").query(USERS, variables).path("users").spliterator(), false)
        .map(user -> user.path("name").asText())
        .toList();
  }
}
