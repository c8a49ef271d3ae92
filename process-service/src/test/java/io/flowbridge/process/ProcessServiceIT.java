package io.flowbridge.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The way of a case through the bundle, seen from outside. Single rules of commands belong to
 * {@code TaskRulesTest}, faults to {@code RelayIT}.
 */
@ProcessServiceTest
class ProcessServiceIT {

  @Autowired ProcessDriver process;
  @Autowired Topics topics;

  @BeforeEach
  void deploy() {
    process.deploy("bpmn/permit.bpmn");
  }

  @Test
  void shouldPublishTaskAndInstanceOfStartedCase() {
    // when
    JsonNode task = process.startPermit();

    // then
    String id = task.path("id").asText();
    await()
        .until(() -> topics.latest("flowbridge.tasks", id).path("state").asText().equals("OPEN"));
    JsonNode published = topics.latest("flowbridge.tasks", id);
    assertThat(published.path("formKey").asText()).isEqualTo("permit.check");
    assertThat(published.path("formVersion").asInt()).isEqualTo(3);
    assertThat(published.path("tags").toString()).isEqualTo("[\"parking\",\"first look\"]");
    assertThat(published.path("candidateGroups").toString()).isEqualTo("[\"permits\"]");
    assertThat(published.at("/data/plate").asText()).isEqualTo("M-AB 123");
    assertThat(published.path("data").has("fb_serviceKey")).isFalse();
    String instance = task.path("processInstanceId").asText();
    await().until(() -> !topics.of("flowbridge.instances", instance).isEmpty());
    assertThat(topics.latest("flowbridge.instances", instance).path("state").asText())
        .isEqualTo("ACTIVE");
  }

  @Test
  void shouldAnswerCompletionWithNextTask() {
    // given
    String id = process.startPermit().path("id").asText();

    // when
    var answer =
        process.task(id, "complete", "clerk", Map.of("variables", Map.of("outcome", "fine")));

    // then
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/task/state").asText()).isEqualTo("COMPLETED");
    assertThat(answer.at("/task/assignee").asText()).isEqualTo("clerk");
    assertThat(answer.at("/related/0/key").asText()).isEqualTo("issue");
    await()
        .until(
            () -> topics.latest("flowbridge.tasks", id).path("state").asText().equals("COMPLETED"));
  }
}
