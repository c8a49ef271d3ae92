package io.flowbridge.process.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.process.ProcessServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Elements that name an environment, on a real bus; how artifacts listen is the starter's. */
@ProcessServiceTest
class EnvironmentIT {

  private static final String REQUESTS = "flowbridge.integration.requests.";

  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired TaskService tasks;
  @Autowired ExternalTaskService externalTasks;

  @Value("${flowbridge.kafka.brokers}")
  String brokers;

  private final String type = "test-" + UUID.randomUUID();

  @Test
  void shouldMakeIncidentOfEnvironmentThatNobodyServes() {
    // when
    String instance = start("plant");

    // then
    await().atMost(Duration.ofSeconds(40)).until(() -> !incidents(instance).isEmpty());
    assertThat(incidents(instance).get(0).getIncidentMessage())
        .startsWith(type + "@1 failed at attempt 1, correlation id ")
        .endsWith(": no live artifact serves environment 'plant'");
  }

  @Test
  void shouldGoOnWhenArtifactComesAndOperatorRetries() throws Exception {
    // given
    String instance = start("plant");
    await().atMost(Duration.ofSeconds(40)).until(() -> !incidents(instance).isEmpty());

    try (var artifact = new TestArtifact(brokers, REQUESTS + type + ".plant")) {
      // when
      artifact.announce("away-" + type, type, "plant", true);
      retry(instance);

      // then
      JsonNode request = artifact.awaitRequest(instance, 2);
      artifact.send(artifact.answerTo(request, "COMPLETED"));
      await().until(() -> tasks.createTaskQuery().processInstanceId(instance).count() == 1);
    }
  }

  @Test
  void shouldAskOnlyArtifactsOfTheEnvironment() throws Exception {
    try (var there = new TestArtifact(brokers, REQUESTS + type + ".plant");
        var elsewhere = new TestArtifact(brokers, REQUESTS + type, REQUESTS + type + ".lab")) {
      there.announce("there-" + type, type, "plant", true);

      // when
      String first = start("plant");
      there.awaitRequest(first, 1);
      String everywhere = start(null);
      elsewhere.awaitRequest(everywhere, 1);

      // then
      assertThat(elsewhere.requests(first)).isEmpty();
      assertThat(there.requests(everywhere)).isEmpty();
      assertThat(there.requests(first).get(0).path("environment").asText()).isEqualTo("plant");
    }
  }

  @Test
  void shouldWaitAsLongAsSomebodyServesTheEnvironment() throws Exception {
    try (var artifact = new TestArtifact(brokers, REQUESTS + type + ".plant")) {
      // given
      artifact.announce("slow-" + type, type, "plant", true);
      String instance = start("plant");
      JsonNode request = artifact.awaitRequest(instance, 1);

      // when: longer than the wait, told by another request that nobody serves
      String other = start("moon");
      await().atMost(Duration.ofSeconds(40)).until(() -> !incidents(other).isEmpty());

      // then
      assertThat(incidents(instance)).isEmpty();
      artifact.send(artifact.answerTo(request, "COMPLETED"));
      await().until(() -> tasks.createTaskQuery().processInstanceId(instance).count() == 1);
    }
  }

  private void retry(String instance) {
    var incident = incidents(instance).get(0);
    externalTasks.setRetries(incident.getConfiguration(), 1);
  }

  private List<Incident> incidents(String instance) {
    return runtime.createIncidentQuery().processInstanceId(instance).list();
  }

  private String start(String environment) {
    String key = "environment-" + UUID.randomUUID();
    repository
        .createDeployment()
        .name(key)
        .addString(
            key + ".bpmn",
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions" targetNamespace="test">
              <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:startEvent id="start"/>
                <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="ask"/>
                <bpmn:serviceTask id="ask" camunda:type="external" camunda:topic="%s" camunda:asyncBefore="true">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="integrationType" value="%s"/>
                    <camunda:property name="integrationVersion" value="1"/>
                    <camunda:property name="integrationEnvironment" value="%s"/>
                  </camunda:properties></bpmn:extensionElements>
                </bpmn:serviceTask>
                <bpmn:sequenceFlow id="f2" sourceRef="ask" targetRef="done"/>
                <bpmn:userTask id="done"/>
              </bpmn:process>
            </bpmn:definitions>"""
                .formatted(key, type, type, environment == null ? "" : environment))
        .deploy();
    return runtime.startProcessInstanceByKey(key).getId();
  }
}
