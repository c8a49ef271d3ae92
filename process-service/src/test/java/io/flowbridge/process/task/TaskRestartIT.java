package io.flowbridge.process.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.FreshDatabase;
import io.flowbridge.process.ProcessServiceApplication;
import io.flowbridge.process.ProcessServiceTest;
import io.flowbridge.process.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What people did survives the node that did it. */
@ProcessServiceTest
class TaskRestartIT {

  private static final Viewer CLERK =
      new Viewer("clerk", "Clerk", Set.of("permits"), Set.of("user"), "token");

  @Autowired Topics topics;

  @Test
  void shouldPublishAfterRestartWhatWasDoneBefore() {
    // given
    String database = FreshDatabase.create();
    String task;
    try (var first = node(database, false)) {
      task = startPermit(first);
      first
          .getBean(TaskUpdates.class)
          .update(CLERK, task, TaskChanges.of(Map.of("tags", List.of("vip")), Instant.EPOCH), null);
      first.getBean(TaskComments.class).add(CLERK, task, "Papers came by post");
      first.getBean(TaskCommands.class).claim(CLERK, task, null, false);
      first.getBean(TaskDelegation.class).delegate(CLERK, task, "clerk2", null);
    }
    String id = "restart:" + task;
    assertThat(topics.of("flowbridge.tasks", id)).isEmpty();

    // when
    try (var second = node(database, true)) {
      await().until(() -> !topics.of("flowbridge.tasks", id).isEmpty());
    }

    // then
    JsonNode published = topics.latest("flowbridge.tasks", id);
    assertThat(published.path("tags").toString()).isEqualTo("[\"vip\"]");
    assertThat(published.at("/comments/0/text").asText()).isEqualTo("Papers came by post");
    assertThat(published.path("delegation").asText()).isEqualTo("PENDING");
    assertThat(published.path("owner").asText()).isEqualTo("clerk");
    String instance = published.path("processInstanceId").asText();
    assertThat(topics.factTypes(instance))
        .containsSubsequence("TASK_UPDATED", "TASK_COMMENTED", "TASK_CLAIMED", "TASK_DELEGATED");
  }

  private static ConfigurableApplicationContext node(String database, boolean relay) {
    return new SpringApplicationBuilder(ProcessServiceApplication.class)
        .run(
            "--server.port=0",
            "--spring.jmx.enabled=false",
            "--flowbridge.bundle.name=restart",
            "--flowbridge.relay.enabled=" + relay,
            "--spring.datasource.url=" + database);
  }

  private static String startPermit(ConfigurableApplicationContext node) {
    node.getBean(RepositoryService.class)
        .createDeployment()
        .addClasspathResource("bpmn/permit.bpmn")
        .deploy();
    node.getBean(RuntimeService.class).startProcessInstanceByKey("permit");
    return node.getBean(TaskService.class).createTaskQuery().singleResult().getId();
  }
}
