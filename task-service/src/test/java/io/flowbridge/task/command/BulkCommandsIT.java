package io.flowbridge.task.command;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.task.PeersStub.Reply;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskFixtures;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.TaskState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Many tasks in one mutation. What a command does to one of them is tested with that command. */
class BulkCommandsIT extends TaskServiceScenario {
  private static final String RESULTS =
      " { results { id task { assignee state } error { code message } } succeeded failed } }";
  private static final String CLAIM =
      "mutation($input: ClaimTasksInput!) { claimTasks(input: $input)" + RESULTS;
  private static final String COMPLETE =
      "mutation($input: CompleteTasksInput!) { completeTasks(input: $input)" + RESULTS;
  private static final String UPDATE =
      "mutation($input: UpdateTasksInput!) { updateTasks(input: $input)" + RESULTS;
  private static final String PROGRESS =
      "query($id: ID!) { bulkOperation(id: $id) { command total succeeded failed endedAt } }";

  @Test
  void shouldTellWhatBecameOfEachTask() {
    // given
    var free = claimable(published(task()));
    var taken = published(task().assignee("clerk2"));
    PEERS.on(id(taken), "claim", (task, body) -> Reply.refused(409, "TASK_ALREADY_ASSIGNED"));
    var foreign = published(task().candidateGroups("others"));

    // when
    var answer = claim("clerk", Map.of("ids", List.of(id(taken), id(foreign), id(free))));

    // then
    assertThat(answer.at("/results/0/error/code").asText()).isEqualTo("TASK_ALREADY_ASSIGNED");
    assertThat(answer.at("/results/1/error/code").asText()).isEqualTo("NOT_FOUND");
    assertThat(answer.at("/results/1/task").isNull()).isTrue();
    assertThat(answer.at("/results/2/task/assignee").asText()).isEqualTo("clerk");
    assertThat(answer.at("/results/2/error").isNull()).isTrue();
    assertThat(answer.at("/succeeded").asInt()).isEqualTo(1);
    assertThat(answer.at("/failed").asInt()).isEqualTo(2);
    assertThat(PEERS.calls(id(foreign) + "/claim")).isEmpty();
  }

  @Test
  void shouldTakeEachTaskOnce() {
    // given
    var free = claimable(published(task()));

    // when
    var answer = claim("clerk", Map.of("ids", List.of(id(free), id(free))));

    // then
    assertThat(answer.path("results")).hasSize(1);
    assertThat(PEERS.calls(id(free) + "/claim")).hasSize(1);
  }

  @Test
  void shouldHaveAllInIndexWhenMutationReturns() {
    // given
    var open = new ArrayList<TaskFixtures>();
    for (var i = 0; i < 3; i++) {
      open.add(published(task().description(mark)));
    }
    open.forEach(
        task ->
            PEERS.on(
                id(task),
                "complete",
                (known, body) ->
                    Reply.ok(Map.of("task", task.version(2).state(TaskState.COMPLETED).build()))));

    // when
    var answer =
        graph.as("clerk").query(COMPLETE, input(Map.of("search", mark))).path("completeTasks");

    // then
    assertThat(answer.path("succeeded").asInt()).isEqualTo(3);
    assertThat(graph.as("clerk").ids(Map.of("search", mark))).isEmpty();
  }

  @Test
  void shouldSelectOnlyWhatViewerSeesAndFilterMatches() {
    // given
    var mine = claimable(published(task().tags(mark)));
    published(task().tags(mark).candidateGroups("others"));
    published(task().tags("other" + mark));

    // when
    var answer = claim("clerk", Map.of("filter", Map.of("tags", List.of(mark))));

    // then
    assertThat(ids(answer)).containsExactly(id(mine));
  }

  @Test
  void shouldSendOnlyChangesThatAreGiven() {
    // given
    var open = published(task());
    PEERS.on(
        id(open),
        "update",
        (task, body) -> Reply.ok(Map.of("task", open.version(2).priority(90).build())));
    var input = new HashMap<String, Object>(Map.of("ids", List.of(id(open)), "priority", 90));
    input.put("dueAt", null);

    // when
    graph.as("clerk").query(UPDATE, Map.of("input", input));

    // then
    var changes = PEERS.calls(id(open) + "/update").get(0).body().path("changes");
    assertThat(changes.properties()).hasSize(2);
    assertThat(changes.path("priority").asInt()).isEqualTo(90);
    assertThat(changes.path("dueAt").isNull()).isTrue();
  }

  @Test
  void shouldRefuseMoreThan500Ids() {
    var ids = IntStream.range(0, 501).mapToObj(i -> "main:" + i).toList();

    assertThat(graph.as("clerk").refused(CLAIM, input(Map.of("ids", ids))))
        .isEqualTo("TOO_MANY_TASKS");
  }

  @Test
  void shouldRefuseFilterWithMoreThan500Matches() {
    // given
    for (var i = 0; i < 501; i++) {
      bus.publish(task().tags(mark).build());
    }
    var filter = Map.of("filter", Map.of("tags", List.of(mark)));
    await()
        .untilAsserted(
            () ->
                assertThat(
                        graph
                            .as("clerk")
                            .query(
                                "query($filter: TaskFilter) { taskCount(filter: $filter) { value } }",
                                filter)
                            .at("/taskCount/value")
                            .asInt())
                    .isEqualTo(501));

    // then
    assertThat(graph.as("clerk").refused(CLAIM, input(filter))).isEqualTo("TOO_MANY_TASKS");
    assertThat(PEERS.calls(mark)).isEmpty();
  }

  @Test
  void shouldRefuseUnclearSelection() {
    assertThat(graph.as("clerk").refused(CLAIM, input(Map.of()))).isEqualTo("BAD_INPUT");
    assertThat(graph.as("clerk").refused(CLAIM, input(Map.of("search", " "))))
        .isEqualTo("BAD_INPUT");
    assertThat(graph.as("clerk").refused(CLAIM, input(Map.of("ids", List.of()))))
        .isEqualTo("BAD_INPUT");
    assertThat(
            graph
                .as("clerk")
                .refused(CLAIM, input(Map.of("ids", List.of("main:1"), "search", "x"))))
        .isEqualTo("BAD_INPUT");
    assertThat(
            graph
                .as("clerk")
                .refused(CLAIM, input(Map.of("ids", List.of("main:1"), "operationId", "no uuid"))))
        .isEqualTo("BAD_INPUT");
  }

  @Test
  void shouldAskBundleThatIsAwayOnlyOnce() {
    // given
    var some = List.of(published(task()), published(task()), published(task()));
    some.forEach(
        task -> PEERS.on(id(task), "claim", (known, body) -> Reply.refused(503, "UNAVAILABLE")));

    // when
    var answer = claim("clerk", Map.of("ids", some.stream().map(BulkCommandsIT::id).toList()));

    // then
    assertThat(answer.findValuesAsText("code"))
        .containsExactly("UNAVAILABLE", "UNAVAILABLE", "UNAVAILABLE");
    assertThat(some.stream().mapToInt(task -> PEERS.calls(id(task) + "/claim").size()).sum())
        .isEqualTo(1);
  }

  @Test
  void shouldShowProgressToItsOwnerOnly() throws Exception {
    // given
    var operation = UUID.randomUUID().toString();
    var go = new CountDownLatch(1);
    var many = IntStream.range(0, 60).mapToObj(i -> task()).toList();
    many.forEach(task -> bus.publish(task.build()));
    many.forEach(BulkCommandsIT::claimable);
    var last = many.get(59);
    await().untilAsserted(() -> assertThat(graph.as("operator").sees(id(last))).isTrue());
    PEERS.on(
        id(last),
        "claim",
        (known, body) -> {
          try {
            go.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return Reply.refused(409, "CONFLICT");
        });
    var input =
        Map.of("ids", many.stream().map(BulkCommandsIT::id).toList(), "operationId", operation);

    // when
    var answer = CompletableFuture.supplyAsync(() -> claim("clerk", input));

    // then
    await().until(() -> progress("clerk", operation).path("succeeded").asInt() == 50);
    assertThat(progress("clerk", operation).path("total").asInt()).isEqualTo(60);
    assertThat(progress("clerk", operation).path("endedAt").isNull()).isTrue();
    assertThat(progress("clerk2", operation).isNull()).isTrue();

    // when
    go.countDown();

    // then
    assertThat(answer.get().path("succeeded").asInt()).isEqualTo(59);
    assertThat(progress("clerk", operation).path("failed").asInt()).isEqualTo(1);
    assertThat(progress("clerk", operation).path("endedAt").asText()).isNotEmpty();
    assertThat(graph.as("clerk").refused(CLAIM, input(input))).isEqualTo("CONFLICT");
  }

  private JsonNode claim(String account, Map<String, ?> input) {
    return graph.as(account).query(CLAIM, input(input)).path("claimTasks");
  }

  private JsonNode progress(String account, String operation) {
    return graph.as(account).query(PROGRESS, Map.of("id", operation)).path("bulkOperation");
  }

  private static List<String> ids(JsonNode answer) {
    return StreamSupport.stream(answer.path("results").spliterator(), false)
        .map(result -> result.path("id").asText())
        .toList();
  }

  private static Map<String, Object> input(Map<String, ?> input) {
    return Map.of("input", input);
  }

  private static String id(TaskFixtures task) {
    return task.build().id();
  }

  private static TaskFixtures claimable(TaskFixtures open) {
    PEERS.on(
        id(open),
        "claim",
        (task, body) ->
            Reply.ok(Map.of("task", open.version(2).revision(2).assignee("clerk").build())));
    return open;
  }

  private TaskFixtures published(TaskFixtures task) {
    Task built = task.build();
    bus.publish(built);
    await().untilAsserted(() -> assertThat(graph.as("operator").sees(built.id())).isTrue());
    return task;
  }
}
