package io.flowbridge.task.command;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.flowbridge.task.PeersStub.Reply;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskFixtures;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.TaskState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens before and after the bundle decides. How it decides is tested there. */
class TaskCommandIT extends TaskServiceScenario {
  private static final String CLAIM =
      "mutation($input: ClaimTaskInput!) { claimTask(input: $input) { task { id assignee version } } }";
  private static final String COMPLETE =
      "mutation($input: CompleteTaskInput!) { completeTask(input: $input) { task { id state } } }";
  private static final String ASSIGN =
      "mutation($input: AssignTaskInput!) { assignTask(input: $input) { task { assignee } } }";
  private static final String SAVE =
      "mutation($input: SaveTaskDraftInput!) { saveTaskDraft(input: $input) { task { draft { data } } } }";

  /** Lesson: "A completed task stays in the list until the Kafka round trip is over". */
  @Test
  void shouldHaveCommandInIndexWhenMutationReturns() {
    // given
    var open = published(task().description(mark));
    var next = task().description(mark).version(3).build();
    PEERS.on(
        open.build().id(),
        "complete",
        (task, body) ->
            Reply.ok(
                Map.of(
                    "task", open.version(2).state(TaskState.COMPLETED).build(),
                    "related", List.of(next))));

    // when
    var completed = graph.as("clerk").query(COMPLETE, input(Map.of("id", open.build().id())));

    // then
    assertThat(completed.at("/completeTask/task/state").asText()).isEqualTo("COMPLETED");
    assertThat(graph.as("clerk").ids(Map.of("search", mark))).containsExactly(next.id());
  }

  @Test
  void shouldPassRevisionAndPersonToBundle() {
    // given
    var open = published(task());
    claimable(open);

    // when
    var claimed =
        graph.as("clerk").query(CLAIM, input(Map.of("id", open.build().id(), "version", 1)));

    // then
    assertThat(claimed.at("/claimTask/task/assignee").asText()).isEqualTo("clerk");
    assertThat(claimed.at("/claimTask/task/version").asInt()).isEqualTo(2);
    var call = PEERS.calls(open.build().id() + "/claim").get(0);
    assertThat(call.body().path("revision").asInt()).isEqualTo(1);
    assertThat(call.onBehalfOf()).isNotBlank();
  }

  /** Lesson: "A colleague's task is taken with one click". */
  @Test
  void shouldPassRefusalOfBundleWithItsCode() {
    // given
    var taken = published(task().assignee("clerk2"));
    PEERS.on(
        taken.build().id(), "claim", (task, body) -> Reply.refused(409, "TASK_ALREADY_ASSIGNED"));

    // then
    assertThat(graph.as("clerk").refused(CLAIM, input(Map.of("id", taken.build().id()))))
        .isEqualTo("TASK_ALREADY_ASSIGNED");
    assertThat(
            PEERS.calls(taken.build().id() + "/claim").get(0).body().path("takeover").asBoolean())
        .isFalse();
  }

  @Test
  void shouldWorkOnTaskThatIndexDoesNotHaveYet() {
    // given
    var young = task();
    PEERS.has(young.build());
    claimable(young);

    // when
    var claimed = graph.as("clerk").query(CLAIM, input(Map.of("id", young.build().id())));

    // then
    assertThat(claimed.at("/claimTask/task/assignee").asText()).isEqualTo("clerk");
  }

  @Test
  void shouldNotAskBundleToClaimForeignTask() {
    // given
    var foreign = published(task());
    PEERS.has(foreign.build());
    claimable(foreign);

    // then
    assertThat(graph.as("outsider").refused(CLAIM, input(Map.of("id", foreign.build().id()))))
        .isEqualTo("NOT_FOUND");
    assertThat(PEERS.calls(foreign.build().id() + "/claim")).isEmpty();
  }

  @Test
  void shouldNotFindTaskOfUnknownBundle() {
    assertThat(graph.as("clerk").refused(CLAIM, input(Map.of("id", "nowhere:1"))))
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void shouldSendOnlyWhatTheFormMayWrite() {
    // given
    var open = published(task().form("main.check", 3));
    PEERS.validates(
        Reply.ok(Map.of("valid", true, "violations", List.of(), "data", Map.of("ok", true))));
    PEERS.on(
        open.build().id(),
        "complete",
        (task, body) ->
            Reply.ok(
                Map.of(
                    "task", open.version(2).state(TaskState.COMPLETED).build(),
                    "related", List.of())));

    // when
    graph
        .as("clerk")
        .query(
            COMPLETE,
            input(Map.of("id", open.build().id(), "data", Map.of("ok", true, "readOnly", 1))));

    // then
    assertThat(PEERS.calls("/forms/main.check/versions/3/validate")).isNotEmpty();
    assertThat(
            PEERS.calls(open.build().id() + "/complete").get(0).body().path("variables").toString())
        .isEqualTo("{\"ok\":true}");
  }

  @Test
  void shouldCompleteNothingIfDataBreaksForm() {
    // given
    var open = published(task().form("main.check", 3));
    PEERS.validates(
        Reply.ok(
            Map.of(
                "valid",
                false,
                "violations",
                List.of(Map.of("path", "/plate", "code", "REQUIRED", "message", "missing")))));

    // when
    var answer = graph.as("clerk").answer(COMPLETE, input(Map.of("id", open.build().id())));

    // then
    assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("VALIDATION_FAILED");
    assertThat(answer.at("/errors/0/extensions/violations/0/path").asText()).isEqualTo("/plate");
    assertThat(PEERS.calls(open.build().id() + "/complete")).isEmpty();
  }

  @Test
  void shouldRefuseDataForTaskWithoutForm() {
    var open = published(task());

    assertThat(
            graph
                .as("clerk")
                .refused(
                    COMPLETE,
                    input(Map.of("id", open.build().id(), "data", Map.of("fb_startedBy", "me")))))
        .isEqualTo("VALIDATION_FAILED");
  }

  @Test
  void shouldRefuseBlankAssignee() {
    var open = published(task().assignee("clerk"));

    assertThat(
            graph
                .as("clerk")
                .refused(ASSIGN, input(Map.of("id", open.build().id(), "assignee", " "))))
        .isEqualTo("BAD_INPUT");
  }

  /** Lesson: "Drafts only save if valid". */
  @Test
  void shouldKeepDraftOfEachPersonUntilCompletion() {
    // given
    var open = published(task());
    var id = open.build().id();
    var draft = Map.of("plate", "not valid", "nested", Map.of("list", List.of(1, 2)));

    // when
    graph.as("clerk").query(SAVE, input(Map.of("id", id, "data", draft)));

    // then
    assertThat(graph.as("clerk").task(id).at("/draft/data/nested/list/1").asInt()).isEqualTo(2);
    assertThat(graph.as("clerk2").task(id).path("draft").isNull()).isTrue();

    // when
    PEERS.on(
        id,
        "complete",
        (task, body) ->
            Reply.ok(Map.of("task", open.version(2).state(TaskState.COMPLETED).build())));
    graph.as("clerk").query(COMPLETE, input(Map.of("id", id)));

    // then
    assertThat(graph.as("clerk").task(id).path("draft").isNull()).isTrue();
  }

  @Test
  void shouldRefuseTooLargeDraft() {
    var open = published(task());

    assertThat(
            graph
                .as("clerk")
                .refused(
                    SAVE,
                    input(
                        Map.of("id", open.build().id(), "data", Map.of("x", "y".repeat(300_000))))))
        .isEqualTo("BAD_INPUT");
  }

  private void claimable(TaskFixtures open) {
    PEERS.on(
        open.build().id(),
        "claim",
        (task, body) ->
            Reply.ok(
                Map.of(
                    "task", open.version(2).revision(2).assignee("clerk").build(),
                    "related", List.of())));
  }

  private TaskFixtures published(TaskFixtures task) {
    Task built = task.build();
    bus.publish(built);
    await().untilAsserted(() -> assertThat(graph.as("operator").sees(built.id())).isTrue());
    return task;
  }

  private static Map<String, Object> input(Map<String, ?> input) {
    return Map.of("input", input);
  }
}
