package io.flowbridge.task.command;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.task.PeersStub.Reply;
import io.flowbridge.task.TaskFixtures;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.TaskState;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is sent to the bundle and what becomes of its answer. How it decides is tested there. */
class TaskUpdatesIT extends TaskServiceScenario {
  private static final Map<String, String> MUTATIONS =
      Map.of(
          "update",
          "mutation($input: UpdateTaskInput!) { updateTask(input: $input) { task { id priority tags version } } }",
          "defer",
          "mutation($input: DeferTaskInput!) { deferTask(input: $input) { task { followUpAt } } }",
          "undefer",
          "mutation($input: UndeferTaskInput!) { undeferTask(input: $input) { task { followUpAt } } }",
          "delegate",
          "mutation($input: DelegateTaskInput!) { delegateTask(input: $input) { task { assignee delegation can { resolve } } } }",
          "resolve",
          "mutation($input: ResolveTaskInput!) { resolveTask(input: $input) { task { assignee delegation } } }",
          "fail",
          "mutation($input: FailTaskInput!) { failTask(input: $input) { task { state can { fail { code name } } } } }");

  @Test
  void shouldSendOnlyWhatIsGiven() {
    // given
    var open = published(task());
    answers("update", open.priority(70).tags("vip"));
    var input = new HashMap<String, Object>(Map.of("version", 1, "priority", 70));
    input.put("dueAt", null);

    // when
    var updated = run("update", "clerk", open, input);

    // then
    assertThat(updated.at("/updateTask/task/priority").asInt()).isEqualTo(70);
    var body = PEERS.calls(open.build().id() + "/update").get(0).body();
    assertThat(body.path("revision").asInt()).isEqualTo(1);
    assertThat(body.path("changes").toString()).isEqualTo("{\"dueAt\":null,\"priority\":70}");
  }

  @Test
  void shouldFindChangedTaskWhenMutationReturns() {
    // given
    var open = published(task().description(mark));
    answers("update", open.tags("tag" + mark));

    // when
    run("update", "clerk", open, Map.of("tags", List.of("tag" + mark)));

    // then
    assertThat(graph.as("clerk").ids(Map.of("filter", Map.of("tags", List.of("tag" + mark)))))
        .containsExactly(open.build().id());
  }

  @Test
  void shouldDeferByFollowUpTime() {
    // given
    var open = published(task());
    var until = Instant.parse("2031-01-01T00:00:00Z");
    answers("update", open.followUpAt(until));

    // when
    var deferred = run("defer", "clerk", open, Map.of("followUpAt", until.toString()));

    // then
    assertThat(deferred.at("/deferTask/task/followUpAt").asText()).isEqualTo(until.toString());
    assertThat(PEERS.calls(open.build().id() + "/update").get(0).body().path("changes").toString())
        .isEqualTo("{\"followUpAt\":\"2031-01-01T00:00:00Z\"}");
  }

  @Test
  void shouldUndeferByNoFollowUpTime() {
    // given
    var open = published(task().followUpAt(Instant.parse("2031-01-01T00:00:00Z")));
    answers("update", open.followUpAt(null));

    // when
    var undeferred = run("undefer", "clerk", open, Map.of());

    // then
    assertThat(undeferred.at("/undeferTask/task/followUpAt").isNull()).isTrue();
    assertThat(PEERS.calls(open.build().id() + "/update").get(0).body().path("changes").toString())
        .isEqualTo("{\"followUpAt\":null}");
  }

  @Test
  void shouldShowDelegationToBoth() {
    // given
    var open = published(task().assignee("clerk"));
    answers("delegate", open.assignee("clerk2").owner("clerk").delegated());

    // when
    var delegated = run("delegate", "clerk", open, Map.of("assignee", "clerk2"));

    // then
    assertThat(delegated.at("/delegateTask/task/delegation").asText()).isEqualTo("PENDING");
    assertThat(delegated.at("/delegateTask/task/can/resolve").asBoolean()).isFalse();
    assertThat(
            graph
                .as("clerk2")
                .query(
                    "query($id: ID!) { task(id: $id) { can { resolve complete } } }",
                    Map.of("id", open.build().id()))
                .at("/task/can")
                .toString())
        .isEqualTo("{\"resolve\":true,\"complete\":false}");
  }

  @Test
  void shouldRefuseBlankDelegate() {
    var open = published(task().assignee("clerk"));

    assertThat(refused("delegate", "clerk", open, Map.of("assignee", " "))).isEqualTo("BAD_INPUT");
  }

  @Test
  void shouldEndTaskByOfferedError() {
    // given
    var open = published(task().businessError("LATE"));
    answers("fail", open.state(TaskState.CANCELLED));

    // when
    var failed = run("fail", "clerk", open, Map.of("code", "LATE", "message", "too late"));

    // then
    assertThat(failed.at("/failTask/task/state").asText()).isEqualTo("CANCELLED");
    var body = PEERS.calls(open.build().id() + "/fail").get(0).body();
    assertThat(body.path("code").asText()).isEqualTo("LATE");
    assertThat(body.path("message").asText()).isEqualTo("too late");
  }

  @Test
  void shouldPassConflictWithCurrentState() {
    // given
    var open = published(task());
    PEERS.on(
        open.build().id(),
        "update",
        (task, body) ->
            new Reply(
                409,
                Map.of(
                    "code", "CONFLICT", "detail", "changed", "current", open.priority(3).build())));

    // when
    var answer =
        graph
            .as("clerk")
            .answer(MUTATIONS.get("update"), input(open, Map.of("version", 1, "priority", 5)));

    // then
    assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("CONFLICT");
    assertThat(answer.at("/errors/0/extensions/current/priority").asInt()).isEqualTo(3);
  }

  /** Lesson: "The API shows tasks to people who are not candidates". */
  @Test
  void shouldNotAskBundleAboutForeignTask() {
    // given
    var foreign = published(task());
    PEERS.has(foreign.build());
    Map<String, Map<String, ?>> inputs =
        Map.of(
            "update", Map.of("priority", 1),
            "defer", Map.of("followUpAt", "2031-01-01T00:00:00Z"),
            "undefer", Map.of(),
            "delegate", Map.of("assignee", "clerk"),
            "resolve", Map.of(),
            "fail", Map.of("code", "LATE"));

    // then
    inputs.forEach(
        (command, input) ->
            assertThat(refused(command, "outsider", foreign, input))
                .as(command)
                .isEqualTo("NOT_FOUND"));
    assertThat(PEERS.calls(foreign.build().id() + "/")).isEmpty();
  }

  private JsonNode run(String command, String account, TaskFixtures task, Map<String, ?> input) {
    return graph.as(account).query(MUTATIONS.get(command), input(task, input));
  }

  private String refused(String command, String account, TaskFixtures task, Map<String, ?> input) {
    return graph.as(account).refused(MUTATIONS.get(command), input(task, input));
  }

  private static Map<String, Object> input(TaskFixtures task, Map<String, ?> input) {
    var all = new HashMap<String, Object>(input);
    all.put("id", task.build().id());
    return Map.of("input", all);
  }

  /** The bundle answers the command with the task as it is then, in a newer version. */
  private static void answers(String command, TaskFixtures then) {
    var answer = Map.of("task", then.version(2).revision(2).build(), "related", List.of());
    PEERS.on(then.build().id(), command, (task, body) -> Reply.ok(answer));
  }

  private TaskFixtures published(TaskFixtures task) {
    var built = task.build();
    bus.publish(built);
    await().untilAsserted(() -> assertThat(graph.as("operator").sees(built.id())).isTrue());
    return task;
  }
}
