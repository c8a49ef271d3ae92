package io.flowbridge.task.index;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.flowbridge.local.test.Server;
import io.flowbridge.local.test.Servers;
import io.flowbridge.task.PeersStub.Reply;
import io.flowbridge.task.Task;
import io.flowbridge.task.TaskServiceScenario;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lesson: "Elasticsearch is down and nobody can work". */
class IndexAwayIT extends TaskServiceScenario {
  private static final String LIST = "{ tasks { edges { node { id } } } }";
  private static final String CLAIM =
      "mutation($id: ID!) { claimTask(input: {id: $id}) { task { assignee } } }";

  @Autowired private TaskIndexHealthIndicator health;

  @Test
  void shouldWorkOnWithoutIndexAndCatchUpAfterwards() {
    // given
    var open = task().description(mark);
    var unclaimed = open.build();
    var claimed = open.version(2).revision(2).assignee("clerk").build();
    claimable(unclaimed, claimed);
    var meanwhile = task().description(mark).build();
    bus.publish(unclaimed);
    await().untilAsserted(() -> assertThat(graph.as("clerk").sees(claimed.id())).isTrue());

    // when
    Servers.kill(Server.ELASTICSEARCH);

    // then
    try {
      assertThat(graph.as("clerk").refused(LIST, Map.of())).isEqualTo("UNAVAILABLE");
      assertThat(
              graph
                  .as("clerk")
                  .query(CLAIM, Map.of("id", claimed.id()))
                  .at("/claimTask/task/assignee")
                  .asText())
          .isEqualTo("clerk");
      assertThat(graph.as("outsider").refused(CLAIM, Map.of("id", claimed.id())))
          .isEqualTo("NOT_FOUND");
      assertThat(health.health().getStatus().getCode()).isEqualTo("DEGRADED");
      bus.publish(claimed, meanwhile);
    } finally {
      Servers.restart(Server.ELASTICSEARCH);
    }

    // and then
    var backAt = Instant.now();
    await()
        .atMost(Duration.ofSeconds(40))
        .untilAsserted(() -> assertThat(graph.as("clerk").sees(meanwhile.id())).isTrue());
    assertThat(graph.as("clerk").task(claimed.id()).path("assignee").asText()).isEqualTo("clerk");
    bus.pulse("main", backAt);
    await()
        .untilAsserted(
            () ->
                assertThat(
                        Instant.parse(graph.as("clerk").tasks(Map.of()).at("/asOf/time").asText()))
                    .isAfterOrEqualTo(backAt));
  }

  private static void claimable(Task open, Task claimed) {
    PEERS.has(open);
    PEERS.on(
        open.id(),
        "claim",
        (task, body) -> Reply.ok(Map.of("task", claimed, "related", List.of())));
  }
}
