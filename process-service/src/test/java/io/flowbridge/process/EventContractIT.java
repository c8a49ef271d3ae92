package io.flowbridge.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything this bundle publishes keeps to the schemas that readers rely on. */
@ProcessServiceTest
class EventContractIT {

  private static final Path SCHEMAS = Path.of("../docs/events");

  @Autowired ProcessDriver process;
  @Autowired Topics topics;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;

  @BeforeEach
  void deploy() {
    process.deploy("bpmn/permit.bpmn");
  }

  @Test
  void shouldPublishValidSnapshotsAndFactsOfWholeCase() {
    // given
    var task =
        process.startPermit(
            UUID.randomUUID().toString(),
            Map.of("plate", "M-AB", "car", Map.of("doors", 4), "zones", List.of(1, 2), "fee", 1.5));
    String instance = task.path("processInstanceId").asText();
    String first = task.path("id").asText();

    // when
    process.task(first, "claim", "clerk", Map.of());
    process.task(first, "link", "clerk", Map.of("name", "Map", "url", "https://example.org"));
    process.task(first, "assign", "clerk", Map.of("assignee", "clerk2"));
    var completed =
        process.task(first, "complete", "clerk2", Map.of("variables", Map.of("outcome", "fine")));
    String second = completed.at("/related/0/id").asText();
    process.task(second, "complete", "clerk", Map.of("variables", Map.of()));

    // then
    await().until(() -> topics.factTypes(instance).contains("INSTANCE_COMPLETED"));
    await()
        .until(
            () ->
                topics
                    .latest("flowbridge.instances", instance)
                    .path("state")
                    .asText()
                    .equals("COMPLETED"));
    assertThat(topics.factTypes(instance))
        .containsSubsequence(
            "INSTANCE_STARTED",
            "TASK_CREATED",
            "TASK_CLAIMED",
            "TASK_ATTACHMENT_ADDED",
            "TASK_ASSIGNED",
            "VARIABLES_CHANGED",
            "TASK_COMPLETED",
            "TASK_CREATED",
            "TASK_CLAIMED",
            "TASK_COMPLETED",
            "INSTANCE_COMPLETED");
    assertThat(topics.latest("flowbridge.instances", instance).at("/participants/users").toString())
        .contains("clerk", "clerk2");
    assertValid("flowbridge.tasks", "task-snapshot", first);
    assertValid("flowbridge.tasks", "task-snapshot", second);
    assertValid("flowbridge.instances", "instance-snapshot", instance);
    assertValid("flowbridge.history", "history-fact", instance);
  }

  @Test
  void shouldPublishIncidentOfFailedJob() {
    // given
    var task = process.startPermit();
    String instance = task.path("processInstanceId").asText();

    // when
    process.task(
        task.path("id").asText(),
        "complete",
        "clerk",
        Map.of("variables", Map.of("outcome", "incident")));

    // then
    await().until(() -> topics.factTypes(instance).contains("INCIDENT_CREATED"));
    await()
        .until(() -> topics.latest("flowbridge.instances", instance).path("incidents").size() == 1);
    assertThat(topics.latest("flowbridge.instances", instance).path("activities").toString())
        .contains("{\"activityId\":\"failingLater\",\"state\":\"INCIDENT\",\"count\":1}");
    assertValid("flowbridge.instances", "instance-snapshot", instance);
    assertValid("flowbridge.history", "history-fact", instance);
  }

  @Test
  void shouldShowSuspensionInEveryOpenTask() {
    // given
    var task = process.startPermit();
    String id = task.path("id").asText();
    String instance = task.path("processInstanceId").asText();
    String engineId = instance.substring(instance.indexOf(':') + 1);

    // when
    runtime.suspendProcessInstanceById(engineId);

    // then
    await().until(() -> topics.latest("flowbridge.tasks", id).path("suspended").asBoolean());
    assertThat(topics.factTypes(instance)).contains("INSTANCE_SUSPENDED");
  }

  @Test
  void shouldShowNewVariablesInEveryOpenTask() {
    // given
    var task = process.startPermit();
    String id = task.path("id").asText();
    String instance = task.path("processInstanceId").asText();

    // when
    runtime.setVariable(instance.substring(instance.indexOf(':') + 1), "statusLabel", "Checked");

    // then
    await()
        .until(
            () ->
                topics
                    .latest("flowbridge.tasks", id)
                    .at("/data/statusLabel")
                    .asText()
                    .equals("Checked"));
    await()
        .until(
            () ->
                topics
                    .latest("flowbridge.instances", instance)
                    .path("statusLabel")
                    .asText()
                    .equals("Checked"));
  }

  @Test
  void shouldTellWhatDecisionGave() {
    // given
    process.deploy("decision/fee.dmn");
    process.deploy("decision/fee.bpmn");

    // when
    String instance =
        process
            .start("fee-case", UUID.randomUUID().toString(), Map.of("zone", "A"))
            .at("/instance/id")
            .asText();

    // then
    await().until(() -> topics.factTypes(instance).contains("DECISION_EVALUATED"));
    JsonNode outputs =
        topics.of("flowbridge.history", instance).stream()
            .map(Topics.Received::body)
            .filter(fact -> fact.path("type").asText().equals("DECISION_EVALUATED"))
            .findFirst()
            .orElseThrow()
            .at("/data/outputs");
    assertThat(outputs.toString())
        .isEqualTo("{\"years\":2,\"rate\":30.5,\"label\":\"inner city\"}");
    assertValid("flowbridge.history", "history-fact", instance);
  }

  private void assertValid(String topic, String schema, String key) {
    Schema expected = schema(schema);
    List<Topics.Received> messages = topics.of(topic, key);
    assertThat(messages).isNotEmpty();
    for (Topics.Received message : messages) {
      JsonNode body = message.body();
      assertThat(expected.validate(body.toString(), InputFormat.JSON))
          .as(body.toString())
          .isEmpty();
      assertThat(message.headers())
          .containsEntry("ce_source", "/bundles/main")
          .containsKeys("ce_id", "ce_type", "ce_time", "ce_subject", "ce_specversion");
    }
  }

  private static Schema schema(String name) {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(SCHEMAS.resolve(name + ".schema.json")), InputFormat.JSON);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
