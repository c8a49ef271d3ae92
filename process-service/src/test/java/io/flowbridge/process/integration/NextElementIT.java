package io.flowbridge.process.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.process.ProcessServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** How a process gets from one integration element to the next. */
@ProcessServiceTest
class NextElementIT {

  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired ManagementService management;

  static TestArtifact artifact;

  @BeforeAll
  static void deploy(
      @Autowired RepositoryService repository,
      @Value("${flowbridge.kafka.brokers}") String brokers) {
    repository.createDeployment().addClasspathResource("integration/asks-on.bpmn").deploy();
    artifact = new TestArtifact(brokers, "flowbridge.integration.requests.test-next");
  }

  @AfterAll
  static void close() throws Exception {
    artifact.close();
  }

  @Test
  void shouldAskNextElementInTransactionOfAnswer() {
    // given
    String instance = start("asks-on", Map.of("question", "Why?"));

    // when
    answer(awaitRequest(instance, "first"));

    // then
    JsonNode next = awaitRequest(instance, "second");
    assertThat(next.path("inputs").path("question").asText()).isEqualTo("Why?");
    assertThat(createdJobs(instance)).containsExactly("first");
    answer(next);
    await().until(() -> isEnded(instance));
    assertThat(runs(instance, "second")).isEqualTo(1);
  }

  @Test
  void shouldKeepAnswerWhenInputOfNextElementFails() {
    // given
    String instance = start("asks-on", Map.of());

    // when
    answer(awaitRequest(instance, "first"));

    // then
    Incident incident = awaitIncident(instance);
    assertThat(incident.getIncidentType()).isEqualTo("failedJob");
    assertThat(incident.getActivityId()).isEqualTo("second");
    assertThat(ended(instance, "first")).isEqualTo(1);
    assertThat(artifact.requests(instance)).hasSize(1);

    // and when
    runtime.setVariable(instance, "question", "Why?");
    management.setJobRetries(job(instance).getId(), 1);

    // then
    awaitRequest(instance, "second");
  }

  @Test
  void shouldAskOnlyOneOfSeveralNextElementsInTransactionOfAnswer() {
    // given
    String instance = start("asks-both", Map.of());

    // when
    answer(awaitRequest(instance, "before"));

    // then
    awaitRequest(instance, "left");
    awaitRequest(instance, "right");
    assertThat(createdJobs(instance)).hasSize(2).contains("before").containsAnyOf("left", "right");
  }

  @Test
  void shouldNotAskElementWhoseJobsAreSuspended() {
    // given
    String instance = start("asks-on", Map.of("question", "Why?"));
    JsonNode first = awaitRequest(instance, "first");
    String definition =
        management
            .createJobDefinitionQuery()
            .processDefinitionKey("asks-on")
            .activityIdIn("second")
            .singleResult()
            .getId();
    management.suspendJobDefinitionById(definition);

    // when
    answer(first);

    // then
    await().until(() -> ended(instance, "first") == 1);
    assertThat(job(instance).isSuspended()).isTrue();
    management.activateJobDefinitionById(definition, true);
    awaitRequest(instance, "second");
  }

  private String start(String process, Map<String, Object> variables) {
    return runtime
        .startProcessInstanceByKey(process, UUID.randomUUID().toString(), variables)
        .getId();
  }

  private static JsonNode awaitRequest(String instance, String element) {
    return await()
        .until(
            () ->
                artifact.requests(instance).stream()
                    .filter(request -> request.path("activityId").asText().equals(element))
                    .findFirst()
                    .orElse(null),
            request -> request != null);
  }

  private static void answer(JsonNode request) {
    artifact.send(artifact.answerTo(request, "COMPLETED"));
  }

  /** The elements for which there ever was a job. */
  private List<String> createdJobs(String instance) {
    return history
        .createHistoricJobLogQuery()
        .processInstanceId(instance)
        .creationLog()
        .list()
        .stream()
        .map(HistoricJobLog::getActivityId)
        .toList();
  }

  private Job job(String instance) {
    return management.createJobQuery().processInstanceId(instance).singleResult();
  }

  private Incident awaitIncident(String instance) {
    return await()
        .until(
            () -> runtime.createIncidentQuery().processInstanceId(instance).singleResult(),
            incident -> incident != null);
  }

  private boolean isEnded(String instance) {
    return runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 0;
  }

  private long runs(String instance, String element) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance)
        .activityId(element)
        .count();
  }

  private long ended(String instance, String element) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance)
        .activityId(element)
        .finished()
        .count();
  }
}
