package io.flowbridge.task.reconciliation;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskServiceScenario;
import io.flowbridge.task.TaskState;
import io.flowbridge.task.run.Run.Kind;
import io.flowbridge.task.run.Runs;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Differences between engine and index, and what becomes of them. How one is recognised is the
 * table of {@code ClaimTest}.
 */
class ReconciliationIT extends TaskServiceScenario {
  private static final String RECONCILE =
      "mutation($content: Boolean) { reconcileTasks(input: {content: $content}) { run { id state"
          + " cause startedBy } } }";
  private static final String RUN =
      """
      query($id: ID!) { taskIndexRun(id: $id) {
        kind state phase done counts { name count } examples { kind taskId detail } warnings
        error { code message } endedAt } }
      """;

  @Autowired private JdbcClient jdbc;
  @Autowired private DataSource database;
  @Autowired private MeterRegistry metrics;
  @Autowired private Runs runs;
  @Autowired private Reconciliation reconciliation;

  /** Other tests tell the index what they do not tell the stub. */
  @BeforeEach
  void beginWithoutDifferences() {
    reconcile(true);
  }

  @AfterEach
  void comeBack() {
    PEERS.away(false);
  }

  /** Lessons: "One lost CREATED record", "A task is missing", "operators delete it by hand". */
  @Test
  void shouldRepairEveryKindOfDifference() {
    // given
    var missing = engineHas(task().description(mark).build());
    var superfluous = indexHas(task().description(mark).build());
    var ended = task().description(mark);
    indexHas(ended.build());
    engineHas(ended.state(TaskState.COMPLETED).build());
    var open = task().description(mark);
    indexHas(open.state(TaskState.CANCELLED).build());
    engineHas(open.state(TaskState.OPEN).build());
    var claimed = task().description(mark);
    indexHas(claimed.build());
    engineHas(claimed.revision(2).assignee("clerk").build());
    var answered = task().description(mark);
    indexHas(answered.build());
    engineHas(answered.data(Map.of("plate", "M-AB 1")).build());
    var before = metrics.get("flowbridge.tasks.reconciliation.repaired").counter().count();

    // when
    var run = reconcile(true);

    // then
    assertThat(counts(run))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "missing", 1,
                "superfluous", 1,
                "endedButOpen", 1,
                "openButEnded", 1,
                "older", 2,
                "repaired", 6,
                "rejected", 0));
    assertThat(run.at("/examples").toString())
        .contains(missing.id(), superfluous.id(), claimed.build().id());
    var operator = graph.as("operator");
    assertThat(operator.task(missing.id()).path("state").asText()).isEqualTo("OPEN");
    assertThat(operator.sees(superfluous.id())).isFalse();
    assertThat(operator.task(ended.build().id()).path("state").asText()).isEqualTo("COMPLETED");
    assertThat(operator.task(open.build().id()).path("state").asText()).isEqualTo("OPEN");
    assertThat(operator.task(claimed.build().id()).path("assignee").asText()).isEqualTo("clerk");
    assertThat(operator.task(answered.build().id()).at("/data/plate").asText()).isEqualTo("M-AB 1");
    assertThat(metrics.get("flowbridge.tasks.reconciliation.repaired").counter().count())
        .isEqualTo(before + 6);
    assertThat(counts(reconcile(true))).isEmpty();
  }

  /** So that the topic is whole again too, and those who follow a list hear of it. */
  @Test
  void shouldHaveBundlePublishRepairedTasksAgain() {
    // given
    var missing = engineHas(task().description(mark).build());

    // when
    reconcile(false);

    // then
    assertThat(PEERS.calls("/publish"))
        .anySatisfy(call -> assertThat(call.body().toString()).contains(missing.id()));
  }

  @Test
  void shouldNotCountChangesUnderWay() {
    // given
    var late = engineHas(task().description(mark).build());

    // when
    var id = start("operator", false);
    bus.publish(late);

    // then
    assertThat(counts(ended(id))).isEmpty();
    assertThat(graph.as("operator").sees(late.id())).isTrue();
  }

  /** Lesson: an outage of the source is an error, never an empty answer. */
  @Test
  void shouldRemoveNothingWhileBundleIsAway() {
    // given
    var task = indexHas(engineHas(task().description(mark).build()));

    // when
    PEERS.away(true);
    var run = reconcile(true);

    // then
    assertThat(run.path("state").asText()).isEqualTo("FAILED");
    assertThat(run.at("/error/code").asText()).isEqualTo("UNAVAILABLE");
    assertThat(run.path("warnings")).hasSize(1);
    assertThat(graph.as("operator").sees(task.id())).isTrue();
  }

  @Test
  void shouldBeForOperatorsOnly() {
    for (var account : List.of("clerk", "lead", "designer", "requester")) {
      var viewer = graph.as(account);
      assertThat(viewer.refused(RECONCILE, content(true))).isEqualTo("FORBIDDEN");
      assertThat(viewer.refused("{ taskIndexRuns { id } }", Map.of())).isEqualTo("FORBIDDEN");
      assertThat(viewer.refused(RUN, Map.of("id", UUID.randomUUID()))).isEqualTo("FORBIDDEN");
    }
  }

  @Test
  void shouldRunOnOneNodeAtATime() throws SQLException {
    try (var otherNode = database.getConnection();
        var statement = otherNode.createStatement()) {
      // given
      statement.execute(
          "select pg_advisory_lock(hashtextextended('flowbridge-task-index-RECONCILIATION', 0))");

      // then
      assertThat(graph.as("operator").refused(RECONCILE, content(true)))
          .isEqualTo("ALREADY_RUNNING");
      statement.execute("select pg_advisory_unlock_all()");
    }
    assertThat(reconcile(false).path("state").asText()).isEqualTo("SUCCEEDED");
  }

  @Test
  void shouldSayThatRunOfDeadNodeWasAbandoned() {
    // given
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into task_index_run (id, kind, state, cause, started_at, updated_at, report)
            values (:id, 'RECONCILIATION', 'RUNNING', 'SCHEDULED', now() - interval '1 hour', now() - interval '1 hour',
              '{"phase":"comparing","done":1,"counts":{},"examples":[],"warnings":[]}')
            """)
        .param("id", id)
        .update();

    // then
    var run = run(id.toString());
    assertThat(run.path("state").asText()).isEqualTo("FAILED");
    assertThat(run.at("/error/code").asText()).isEqualTo("ABANDONED");
  }

  @Test
  void shouldRunOnSchedule() {
    // given
    var missing = engineHas(task().description(mark).build());
    schedule(Duration.ofDays(1)).check();
    assertThat(graph.as("operator").sees(missing.id())).isFalse();

    // when
    schedule(Duration.ZERO).check();

    // then
    await().untilAsserted(() -> assertThat(graph.as("operator").sees(missing.id())).isTrue());
    await().until(() -> !runs.newest(Kind.RECONCILIATION).get().isRunning());
  }

  private ReconciliationSchedule schedule(Duration interval) {
    var properties =
        new ReconciliationProperties(
            true, interval, interval, Duration.ZERO, true, Duration.ofMillis(500), 1000);
    return new ReconciliationSchedule(runs, reconciliation, properties, Clock.systemUTC());
  }

  private static Task engineHas(Task task) {
    PEERS.has(task);
    return task;
  }

  private Task indexHas(Task task) {
    bus.publish(task);
    await().untilAsserted(() -> assertThat(graph.as("operator").sees(task.id())).isTrue());
    return task;
  }

  private JsonNode reconcile(boolean content) {
    return ended(start("operator", content));
  }

  private String start(String account, boolean content) {
    return graph
        .as(account)
        .query(RECONCILE, content(content))
        .at("/reconcileTasks/run/id")
        .asText();
  }

  private JsonNode ended(String id) {
    return await().until(() -> run(id), run -> !run.path("state").asText().equals("RUNNING"));
  }

  private JsonNode run(String id) {
    return graph.as("operator").query(RUN, Map.of("id", id)).path("taskIndexRun");
  }

  private static Map<String, Object> content(boolean value) {
    return Map.of("content", value);
  }

  private static Map<String, Integer> counts(JsonNode run) {
    var counts = new HashMap<String, Integer>();
    run.path("counts")
        .forEach(count -> counts.put(count.path("name").asText(), count.path("count").asInt()));
    return counts;
  }
}
