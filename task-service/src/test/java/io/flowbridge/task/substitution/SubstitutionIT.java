package io.flowbridge.task.substitution;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.flowbridge.local.test.Tokens;
import io.flowbridge.task.Bus;
import io.flowbridge.task.PeersStub.Reply;
import io.flowbridge.task.Socket;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.TaskState;
import io.flowbridge.task.index.TaskWriter;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Work in the place of somebody absent: {@code clerk}, who is in the group {@code permits}, by
 * {@code requester}, who is in none. What the engine makes of it is tested in process-service.
 */
class SubstitutionIT extends TaskServiceScenario {
  private static final String SAVE =
      """
      mutation($input: SaveSubstitutionInput!) {
        saveSubstitution(input: $input) {
          substitution { id absent substitute from until reason state createdBy endedAt }
        }
      }
      """;
  private static final String END =
      "mutation($id: ID!) { endSubstitution(input: {id: $id}) { substitution { state endedAt } } }";
  private static final String LIST =
      """
      query($filter: SubstitutionFilter, $first: Int) {
        substitutions(filter: $filter, first: $first) { substitutions { id absent state } more }
      }
      """;

  @Autowired private TaskWriter writer;
  @Autowired private JdbcClient jdbc;
  @Autowired private ActiveSubstitutions active;

  @BeforeEach
  @AfterEach
  void forgetAll() {
    jdbc.sql("delete from substitution").update();
    active.read();
  }

  @Test
  void shouldShowWhatTheAbsentPersonHasOrCouldClaimByEveryWay() {
    // given
    var had = task().description(mark).candidateGroups().assignee("clerk").build();
    var ofGroup = task().description(mark).build();
    var named = task().description(mark).candidateGroups().candidateUsers("clerk").build();
    var owned = task().description(mark).candidateGroups("other").owner("clerk").build();
    var ofLead = task().description(mark).candidateGroups("permits-lead").build();
    writer.writeSearchable(List.of(had, ofGroup, named, owned, ofLead));
    var visible = List.of(had.id(), ofGroup.id(), named.id());

    // when
    save("clerk", "requester");

    // then
    var data =
        graph
            .as("requester")
            .query(
                """
                query($search: String, $entities: [_Any!]!) {
                  taskCount(search: $search) { value }
                  taskFacets(search: $search, fields: [SERVICE]) { values { count } }
                  _entities(representations: $entities) { ... on Task { id } }
                }
                """,
                Map.of("search", mark, "entities", entities(had, owned)));
    assertThat(graph.as("requester").ids(Map.of("search", mark)))
        .containsExactlyInAnyOrderElementsOf(visible);
    assertThat(data.at("/taskCount/value").asInt()).isEqualTo(3);
    assertThat(data.at("/taskFacets/0/values/0/count").asInt()).isEqualTo(3);
    assertThat(data.at("/_entities/0/id").asText()).isEqualTo(had.id());
    assertThat(data.at("/_entities/1").isNull()).isTrue();
    assertThat(graph.as("requester").sees(had.id())).isTrue();
    assertThat(graph.as("requester").sees(owned.id())).isFalse();
    assertThat(graph.as("outsider").ids(Map.of("search", mark))).isEmpty();
  }

  @Test
  void shouldTellTasksOfAbsentPeopleFromOwnOnes() {
    // given: clerk2 is in the group permits like clerk and stands in for clerk and requester
    var had = task().description(mark).assignee("clerk").build();
    var ofGroup = task().description(mark).build();
    var own = task().description(mark).assignee("clerk2").build();
    var named = task().description(mark).candidateGroups().candidateUsers("requester").build();
    writer.writeSearchable(List.of(had, ofGroup, own, named));
    save("clerk", "clerk2");
    save("requester", "clerk2");

    // then
    assertThat(onBehalfOf("clerk2", had)).isEqualTo("clerk");
    assertThat(onBehalfOf("clerk2", named)).isEqualTo("requester");
    assertThat(onBehalfOf("clerk2", ofGroup)).isEqualTo("null");
    assertThat(onBehalfOf("clerk2", own)).isEqualTo("null");
    assertThat(filtered("clerk2", Map.of("substituted", true)))
        .containsExactlyInAnyOrder(had.id(), named.id());
    assertThat(filtered("clerk2", Map.of("substituted", false)))
        .containsExactlyInAnyOrder(ofGroup.id(), own.id());
    assertThat(filtered("clerk2", Map.of("onBehalfOf", "clerk"))).containsExactly(had.id());
    assertThat(filtered("clerk2", Map.of("onBehalfOf", "requester"))).containsExactly(named.id());
    assertThat(filtered("clerk2", Map.of("onBehalfOf", "lead"))).isEmpty();
    assertThat(filtered("lead", Map.of("substituted", true))).isEmpty();
  }

  @Test
  void shouldLetTheSubstituteWorkAndTellTheBundleInWhosePlace() throws IOException {
    // given
    var had = task().description(mark).candidateGroups().assignee("clerk").build();
    writer.writeSearchable(List.of(had));
    PEERS.has(had);
    PEERS.on(had.id(), "unclaim", (known, body) -> Reply.ok(Map.of("task", had)));
    var unclaim = "mutation($id: ID!) { unclaimTask(input: {id: $id}) { task { id } } }";
    assertThat(graph.as("requester").refused(unclaim, Map.of("id", had.id())))
        .isEqualTo("NOT_FOUND");

    // when
    save("clerk", "requester");
    graph.as("requester").query(unclaim, Map.of("id", had.id()));

    // then
    var told = PEERS.calls(had.id() + "/unclaim");
    assertThat(told).hasSize(1);
    var absent = Bus.JSON.readTree(Base64.getUrlDecoder().decode(told.get(0).standsInFor()));
    assertThat(absent).hasSize(1);
    assertThat(absent.at("/0/account").asText()).isEqualTo("clerk");
    assertThat(absent.at("/0/groups/0").asText()).isEqualTo("permits");
    var can =
        graph
            .as("requester")
            .query(
                "query($id: ID!) { task(id: $id) { can { unclaim assign complete comment } } }",
                Map.of("id", had.id()))
            .at("/task/can");
    assertThat(can.findValuesAsText("complete")).containsExactly("true");
    assertThat(can.toString()).doesNotContain("false");
  }

  @Test
  void shouldTellNothingOfOneselfToTheBundle() {
    // given
    var own = task().description(mark).build();
    writer.writeSearchable(List.of(own));
    PEERS.on(own.id(), "claim", (known, body) -> Reply.ok(Map.of("task", own)));

    // when
    graph
        .as("clerk")
        .query(
            "mutation($id: ID!) { claimTask(input: {id: $id}) { task { id } } }",
            Map.of("id", own.id()));

    // then
    assertThat(PEERS.calls(own.id() + "/claim").get(0).standsInFor()).isNull();
  }

  @Test
  void shouldBeginAndEndByItself() {
    // given
    var had = task().description(mark).candidateGroups().assignee("clerk").build();
    writer.writeSearchable(List.of(had));
    var begin = Instant.now().plusSeconds(3);
    var end = begin.plusSeconds(4);

    // when
    save("clerk", Map.of("substitute", "requester", "from", begin, "until", end));

    // then
    assertThat(graph.as("requester").sees(had.id())).isFalse();
    await().until(() -> graph.as("requester").sees(had.id()));
    assertThat(Instant.now()).isAfterOrEqualTo(begin);
    await().until(() -> !graph.as("requester").sees(had.id()));
    assertThat(Instant.now()).isBetween(end, end.plusSeconds(2));
  }

  @Test
  void shouldFollowBeginningAndEndInOpenSubscriptions() {
    // given
    var had = task().description(mark).candidateGroups().assignee("clerk").build();
    var ended = task().description(mark).assignee("clerk").state(TaskState.COMPLETED).build();
    writer.writeSearchable(List.of(had, ended));
    try (var socket =
        Socket.open(port, Tokens.of("requester"))
            .subscribe(
                "subscription($s: String) { taskChanges(search: $s) { change id task { onBehalfOf } } }",
                Map.of("s", mark))) {

      // when
      var later = task().description(mark).candidateGroups().assignee("requester").build();
      await()
          .untilAsserted(
              () -> {
                bus.publish(later);
                assertThat(socket.news().toString()).as("listens").contains(later.id());
              });
      var id = save("clerk", "requester");

      // then
      await().untilAsserted(() -> assertThat(socket.news()).contains("ADDED " + had.id()));
      var added = socket.changes().get(socket.news().indexOf("ADDED " + had.id()));
      assertThat(added.at("/task/onBehalfOf").asText()).isEqualTo("clerk");
      graph.as("clerk").query(END, Map.of("id", id));
      await().untilAsserted(() -> assertThat(socket.news()).contains("REMOVED " + had.id()));
      var removed = socket.changes().get(socket.news().indexOf("REMOVED " + had.id()));
      assertThat(removed.path("task").isNull()).isTrue();
      assertThat(socket.news().toString()).doesNotContain(ended.id());
      assertThat(socket.news()).doesNotContain("REMOVED " + later.id());
    }
  }

  @Test
  void shouldNotHandOnWhatASubstituteSees() {
    // given
    var had = task().description(mark).candidateGroups().assignee("clerk").build();
    var ofRequester = task().description(mark).candidateGroups().assignee("requester").build();
    writer.writeSearchable(List.of(had, ofRequester));

    // when
    save("clerk", "requester");
    save("requester", "designer");

    // then
    assertThat(graph.as("designer").ids(Map.of("search", mark))).containsExactly(ofRequester.id());
  }

  @Test
  void shouldHearWithinSecondsWhatAnotherNodeSaved() {
    // given
    var had = task().description(mark).candidateGroups().assignee("clerk").build();
    writer.writeSearchable(List.of(had));

    // when
    insert("clerk", "requester");

    // then
    await().atMost(Duration.ofSeconds(5)).until(() -> graph.as("requester").sees(had.id()));
  }

  @Test
  void shouldEndAtOnce() {
    // given
    var had = task().description(mark).candidateGroups().assignee("clerk").build();
    writer.writeSearchable(List.of(had));
    var id = save("clerk", "requester");
    assertThat(graph.as("requester").sees(had.id())).isTrue();

    // when
    var ended = graph.as("clerk").query(END, Map.of("id", id)).at("/endSubstitution/substitution");

    // then
    assertThat(ended.path("state").asText()).isEqualTo("ENDED");
    assertThat(graph.as("requester").sees(had.id())).isFalse();
    assertThat(listed("clerk", Map.of())).isEmpty();
    assertThat(listed("clerk", Map.of("states", List.of("ENDED")))).containsExactly(id);
    var again = graph.as("clerk").query(END, Map.of("id", id)).at("/endSubstitution/substitution");
    assertThat(again.path("endedAt")).isEqualTo(ended.path("endedAt"));
    assertThat(refused("clerk", Map.of("id", id, "substitute", "requester", "until", inAnHour())))
        .isEqualTo("CONFLICT");
  }

  @Test
  void shouldLetOnlyThoseConcernedNameSubstitutes() {
    // then
    assertThat(save("lead", ofClerk())).as("leads the group permits").isNotEmpty();
    assertThat(save("operator", input("requester", "clerk2"))).isNotEmpty();
    assertThat(refused("clerk2", ofClerk())).as("a colleague").isEqualTo("FORBIDDEN");
    assertThat(refused("lead", input("requester", "clerk2"))).isEqualTo("FORBIDDEN");
    assertThat(refused("outsider", ofClerk())).isEqualTo("FORBIDDEN");
  }

  @Test
  void shouldShowSubstitutionsToThoseConcernedOnly() {
    // given
    var id = save("clerk", "requester");

    // then
    for (var account : List.of("clerk", "requester", "lead", "operator", "admin")) {
      assertThat(listed(account, Map.of())).as(account).containsExactly(id);
    }
    for (var account : List.of("clerk2", "outsider", "designer")) {
      assertThat(listed(account, Map.of())).as(account).isEmpty();
      assertThat(graph.as(account).refused(END, Map.of("id", id))).isEqualTo("NOT_FOUND");
    }
    assertThat(graph.as("requester").refused(END, Map.of("id", id))).isEqualTo("FORBIDDEN");
    assertThat(listed("operator", Map.of("substitute", "clerk"))).isEmpty();
    graph.as("lead").query(END, Map.of("id", id));
  }

  @Test
  void shouldSayThatThereAreMore() {
    save("clerk", "requester");
    save("clerk", "designer");

    var page = graph.as("clerk").query(LIST, Map.of("first", 1)).path("substitutions");

    assertThat(page.path("substitutions")).hasSize(1);
    assertThat(page.path("more").asBoolean()).isTrue();
  }

  @Test
  void shouldRefuseWhatCannotBe() {
    // given
    save("clerk", "requester");

    // then
    assertThat(refused("clerk", input(null, "clerk"))).isEqualTo("VALIDATION_FAILED");
    assertThat(refused("clerk", input(null, "nobody"))).isEqualTo("UNKNOWN_ACCOUNT");
    assertThat(refused("operator", input("nobody", "clerk"))).isEqualTo("UNKNOWN_ACCOUNT");
    assertThat(refused("clerk", input(null, "requester")))
        .as("overlap")
        .isEqualTo("VALIDATION_FAILED");
    var unknown = new HashMap<>(input(null, "requester"));
    unknown.put("id", UUID.randomUUID().toString());
    assertThat(refused("clerk", unknown)).isEqualTo("NOT_FOUND");
    assertThat(save("clerk", "designer")).as("several substitutes at once").isNotEmpty();
  }

  @Test
  void shouldBoundTheNumberOfSubstitutions() {
    for (var i = 0; i < Substitutions.MAX_OPEN; i++) {
      insert("clerk", "somebody" + i);
    }

    assertThat(refused("clerk", input(null, "requester"))).isEqualTo("BAD_INPUT");
    assertThat(listed("clerk", Map.of())).hasSize(Substitutions.MAX_OPEN);
  }

  private String save(String absent, String substitute) {
    return save(absent, input(null, substitute));
  }

  private String save(String account, Map<String, ?> input) {
    return graph
        .as(account)
        .query(SAVE, Map.of("input", input))
        .at("/saveSubstitution/substitution/id")
        .asText();
  }

  private String refused(String account, Map<String, ?> input) {
    return graph.as(account).refused(SAVE, Map.of("input", input));
  }

  private List<String> listed(String account, Map<String, ?> filter) {
    return graph
        .as(account)
        .query(LIST, Map.of("filter", filter))
        .at("/substitutions/substitutions")
        .findValuesAsText("id");
  }

  private List<String> filtered(String account, Map<String, ?> filter) {
    return graph.as(account).ids(Map.of("search", mark, "filter", filter)).toList();
  }

  private String onBehalfOf(String account, Task task) {
    return graph
        .as(account)
        .query("query($id: ID!) { task(id: $id) { onBehalfOf } }", Map.of("id", task.id()))
        .at("/task/onBehalfOf")
        .asText();
  }

  private void insert(String absent, String substitute) {
    jdbc.sql(
            """
            insert into substitution (id, absent, substitute, starts_at, ends_at,
                                      created_by, created_at, changed_by, changed_at)
            values (gen_random_uuid(), :absent, :substitute, now() - interval '1 minute',
                    now() + interval '1 hour', 'test', now(), 'test', now())
            """)
        .param("absent", absent)
        .param("substitute", substitute)
        .update();
  }

  private static Map<String, Object> ofClerk() {
    return input("clerk", "requester");
  }

  private static Map<String, Object> input(String absent, String substitute) {
    var input = new HashMap<String, Object>();
    input.put("substitute", substitute);
    input.put("until", inAnHour());
    if (absent != null) {
      input.put("absent", absent);
    }
    return input;
  }

  private static String inAnHour() {
    return Instant.now().plus(Duration.ofHours(1)).toString();
  }

  private static List<Map<String, String>> entities(Task... tasks) {
    return List.of(tasks).stream()
        .map(task -> Map.of("__typename", "Task", "id", task.id()))
        .toList();
  }
}
