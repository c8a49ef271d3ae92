package io.flowbridge.task.search;

import static io.flowbridge.task.TaskFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.flowbridge.task.TaskServiceScenario;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaskSearchIT extends TaskServiceScenario {

  @Test
  void shouldFindTaskOfCandidateGroup() {
    // given
    var task = task().name("Check " + mark).build();

    // when
    bus.publish(task);

    // then
    await().untilAsserted(() -> assertThat(graph.as("clerk").sees(task.id())).isTrue());
    assertThat(graph.as("clerk").ids(Map.of("search", mark))).containsExactly(task.id());
  }
}
