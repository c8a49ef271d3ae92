package io.flowbridge.process.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowbridge.local.test.Server;
import io.flowbridge.local.test.Servers;
import io.flowbridge.process.ProcessServiceTest;
import io.flowbridge.process.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * Faults between a request and its answer: whatever dies or goes away meanwhile, the process goes
 * on exactly once, and nothing is dropped without being shown. Faults of artifacts are their
 * starter's business: {@code KilledArtifactIT}; of engine nodes: {@code KilledNodeIT}.
 */
@ProcessServiceTest
class IntegrationFaultsIT {

  private static final String REQUESTS = "flowbridge.integration.requests.";

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired HistoryService history;
  @Autowired MeterRegistry meters;
  @Autowired Topics topics;

  static TestArtifact artifact;

  @BeforeAll
  static void connect(
      @Autowired RepositoryService repository,
      @Value("${flowbridge.kafka.brokers}") String brokers) {
    EnduringProcess.deploy(repository, EnduringProcess.MODEL);
    artifact = new TestArtifact(brokers, REQUESTS + "test-endure", REQUESTS + "test-endure-more");
  }

  @AfterAll
  static void close() throws Exception {
    artifact.close();
  }

  @Test
  void shouldGoOnOnceWhenAnswerComesTwice() {
    // given
    String instance = start();
    JsonNode request = artifact.awaitRequest(instance, 1);

    // when
    artifact.send(completed(request, 1));
    artifact.send(completed(request, 2));

    // then
    awaitIgnored(instance, 1);
    awaitTask(instance, "answered");
    assertThat(runtime.getVariable(instance, "answer")).isEqualTo(1L);
    assertThat(timesAnswered(instance)).isEqualTo(1);
  }

  @Test
  void shouldShowAnswerThatComesAfterBoundaryEventCancelled() {
    // given
    String instance = start();
    JsonNode request = artifact.awaitRequest(instance, 1);
    runtime.createMessageCorrelation("enough").processInstanceId(instance).correlate();

    // when
    artifact.send(completed(request, 1));

    // then
    awaitIgnored(instance, 1);
    awaitTask(instance, "stopped");
    assertThat(timesAnswered(instance)).isZero();
    assertThat(runtime.createIncidentQuery().processInstanceId(instance).count()).isZero();
  }

  @Test
  void shouldShowAnswerToDeletedInstance() {
    // given
    String instance = start();
    JsonNode request = artifact.awaitRequest(instance, 1);
    runtime.deleteProcessInstance(instance, "not needed");

    // when
    artifact.send(artifact.answerTo(request, "FAILURE").put("retryable", true));
    artifact.send(completed(request, 1));

    // then
    awaitIgnored(instance, 2);
    assertThat(timesAnswered(instance)).isZero();
    assertThat(artifact.requests(instance)).hasSize(1);
  }

  @Test
  void shouldCountAnswerThatNobodyAskedForAndGoOn() {
    // given
    String instance = start();
    JsonNode request = artifact.awaitRequest(instance, 1);
    ObjectNode foreign = completed(request, 2);
    foreign.put("correlationId", UUID.randomUUID().toString());
    foreign.put("processInstanceId", "main:" + UUID.randomUUID());
    double before = count("unknown");

    // when
    artifact.send(request.path("processInstanceId").asText(), foreign.toString());
    artifact.send(completed(request, 1));

    // then
    awaitTask(instance, "answered");
    assertThat(count("unknown")).isEqualTo(before + 1);
    assertThat(runtime.getVariable(instance, "answer")).isEqualTo(1L);
  }

  @Test
  void shouldKeepEveryAnswerToSuspendedInstance() {
    // given
    String instance = start();
    JsonNode request = artifact.awaitRequest(instance, 1);
    runtime.suspendProcessInstanceById(instance);
    double before = count("suspended");

    // when
    artifact.send(completed(request, 1));
    artifact.send(artifact.answerTo(request, "FAILURE").put("retryable", false));
    await().until(() -> count("suspended") >= before + 2);
    runtime.activateProcessInstanceById(instance);

    // then
    awaitTask(instance, "answered");
    awaitIgnored(instance, 1);
    assertThat(runtime.createIncidentQuery().processInstanceId(instance).count()).isZero();
    assertThat(artifact.requests(instance)).hasSize(1);
  }

  @Test
  void shouldTakeAnswerToInstanceMigratedMeanwhile() {
    // given
    String process = "endures-" + UUID.randomUUID();
    String source = EnduringProcess.deploy(repository, EnduringProcess.named(process));
    String target =
        EnduringProcess.deploy(
            repository, EnduringProcess.named(process).replace("Read the answer", "Read it"));
    String instance = runtime.startProcessInstanceById(source).getId();
    JsonNode request = artifact.awaitRequest(instance, 1);

    // when
    migrate(instance, source, target);
    artifact.send(completed(request, 1));

    // then
    awaitTask(instance, "answered");
    var task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
    assertThat(task.getName()).isEqualTo("Read it");
    assertThat(task.getProcessDefinitionId()).isEqualTo(target);
    assertThat(timesAnswered(instance)).isEqualTo(1);
  }

  @Test
  void shouldAskAgainWhatElementOfMigratedInstanceAsksNow() {
    // given
    String process = "endures-" + UUID.randomUUID();
    String model = EnduringProcess.named(process).replace("PT10M", "PT4S");
    String source = EnduringProcess.deploy(repository, model);
    String target =
        EnduringProcess.deploy(repository, model.replace("test-endure", "test-endure-more"));
    String instance = runtime.startProcessInstanceById(source).getId();
    JsonNode request = artifact.awaitRequest(instance, 1);

    // when
    migrate(instance, source, target);
    artifact.send(completed(request, 1));

    // then
    awaitIgnored(instance, 1);
    JsonNode again = artifact.awaitRequest(instance, 2);
    assertThat(again.path("type").asText()).isEqualTo("test-endure-more");
    artifact.send(completed(again, 2));
    awaitTask(instance, "answered");
    assertThat(runtime.getVariable(instance, "answer")).isEqualTo(2L);
  }

  @Test
  void shouldLoseNeitherRequestNorAnswerWhileBrokerIsDown() {
    // given
    String answered = start();
    JsonNode request = artifact.awaitRequest(answered, 1);

    // when
    Servers.kill(Server.KAFKA);
    String asked = start();
    var answer = CompletableFuture.runAsync(() -> artifact.send(completed(request, 1)));
    await().until(() -> isWaiting(asked));
    Servers.restart(Server.KAFKA);
    answer.join();

    // then
    await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> !artifact.requests(asked).isEmpty() && timesAnswered(answered) == 1);
    artifact.send(completed(artifact.awaitRequest(asked, 1), 1));
    awaitTask(asked, "answered");
    assertThat(timesAnswered(asked)).isEqualTo(1);
    assertThat(timesAnswered(answered)).isEqualTo(1);
  }

  private String start() {
    return runtime.startProcessInstanceByKey("endures").getId();
  }

  private static ObjectNode completed(JsonNode request, int answer) {
    return EnduringProcess.completed(artifact, request, answer);
  }

  private void migrate(String instance, String source, String target) {
    var plan = runtime.createMigrationPlan(source, target).mapEqualActivities().build();
    runtime.newMigration(plan).processInstanceIds(instance).execute();
  }

  private boolean isWaiting(String instance) {
    return runtime
            .createExecutionQuery()
            .processInstanceId(instance)
            .messageEventSubscriptionName("enough")
            .count()
        == 1;
  }

  private void awaitTask(String instance, String key) {
    await()
        .untilAsserted(
            () ->
                assertThat(tasks.createTaskQuery().processInstanceId(instance).list())
                    .extracting(task -> task.getTaskDefinitionKey())
                    .containsExactly(key));
  }

  /** So many answers were shown on the timeline as changing nothing. */
  private void awaitIgnored(String instance, int times) {
    await()
        .untilAsserted(
            () ->
                assertThat(topics.factTypes("main:" + instance))
                    .filteredOn("INTEGRATION_ANSWER_IGNORED"::equals)
                    .hasSize(times));
  }

  private long timesAnswered(String instance) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance)
        .activityId("answered")
        .count();
  }

  private double count(String result) {
    var counter = meters.find(AnswerApplier.METRIC).tag("result", result).counter();
    return counter == null ? 0 : counter.count();
  }
}
