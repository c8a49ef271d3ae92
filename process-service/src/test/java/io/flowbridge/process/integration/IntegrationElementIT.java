package io.flowbridge.process.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowbridge.process.ProcessServiceTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * Integration elements against a real database and a real bus, with an artifact played by the test.
 * What an artifact does with a request is the starter's business and tested there.
 */
@ProcessServiceTest
class IntegrationElementIT {

  private static final String DEAD_LETTERS = TestArtifact.ANSWERS + ".dlq";
  private static final String REQUESTS = "flowbridge.integration.requests.test-ask";

  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired ExternalTaskService externalTasks;
  @Autowired MeterRegistry meters;

  static TestArtifact artifact;

  @BeforeAll
  static void deploy(
      @Autowired RepositoryService repository,
      @Value("${flowbridge.kafka.brokers}") String brokers) {
    repository
        .createDeployment()
        .name("asks")
        .addClasspathResource("integration/asks.bpmn")
        .addClasspathResource("integration/asks-in-order.bpmn")
        .addString("mail/question.txt", "Dear {{name}}")
        .deploy();
    artifact = new TestArtifact(brokers, REQUESTS, REQUESTS + ".test", DEAD_LETTERS);
    artifact.announce("test-asked", "test-ask", "test", true);
  }

  @AfterAll
  static void close() throws Exception {
    artifact.close();
  }

  @Test
  void shouldSendTypedInputsWithTheRequest() throws Exception {
    // given
    String instance = start();

    // when
    JsonNode request = artifact.awaitRequest(instance, 1);

    // then
    assertThat(request.path("inputs").path("question").asText()).isEqualTo("How old is Kim?");
    assertThat(request.path("inputs").path("person").path("city").asText()).isEqualTo("Bern");
    assertThat(request.path("inputs").path("age").isIntegralNumber()).isTrue();
    assertThat(request.path("inputs").path("template").asText()).isEqualTo("Dear {{name}}");
    assertThat(request.path("inputs").path("list").get(1).asText()).isEqualTo("Kim");
    assertThat(request.path("environment").asText()).isEqualTo("test");
    assertThat(request.path("serviceInstanceId").asText()).isEqualTo("case-1");
    assertThat(request.path("bundle").asText()).isEqualTo("main");
    assertThat(SchemaCheck.problems("integration-request", request)).isEmpty();
  }

  @Test
  void shouldNotReadFilesNamedByUsers() {
    // given
    String instance = start();

    // when
    JsonNode request = artifact.awaitRequest(instance, 1);

    // then
    assertThat(request.path("inputs").path("typed").asText())
        .isEqualTo("deployment:mail/question.txt");
  }

  @Test
  void shouldMapOutputsOfCompletedRequest() {
    // given
    String instance = start();
    var answer = artifact.answerTo(artifact.awaitRequest(instance, 1), "COMPLETED");
    answer.putObject("outputs").put("answer", 42).putObject("details").put("source", "passport");

    // when
    artifact.send(answer);

    // then
    awaitTask(instance, "answered");
    assertThat(runtime.getVariable(instance, "answer")).isEqualTo(42L);
    assertThat(runtime.getVariable(instance, "details")).hasToString("{\"source\":\"passport\"}");
  }

  @Test
  void shouldCatchBusinessErrorAtBoundary() {
    // given
    String instance = start();
    var answer = artifact.answerTo(artifact.awaitRequest(instance, 1), "BUSINESS_ERROR");
    answer.put("errorCode", "REFUSED").put("message", "too curious");
    answer.putObject("errorData").put("limit", 3);

    // when
    artifact.send(answer);

    // then
    awaitTask(instance, "refusedTask");
    assertThat(runtime.getVariable(instance, "refusal")).isEqualTo("too curious");
    assertThat(runtime.getVariable(instance, "limit")).isEqualTo(3L);
  }

  @Test
  void shouldMakeIncidentOfUncaughtBusinessError() {
    // given
    String instance = start();
    JsonNode request = artifact.awaitRequest(instance, 1);

    // when
    artifact.send(
        artifact
            .answerTo(request, "BUSINESS_ERROR")
            .put("errorCode", "UNHEARD_OF")
            .put("message", "no such person"));

    // then
    assertThat(awaitIncident(instance).getIncidentMessage())
        .contains("test-ask@2", "attempt 1", request.path("correlationId").asText())
        .contains("UNHEARD_OF", "not caught by a boundary event", "no such person");
  }

  @Test
  void shouldTryAgainAfterRetryableFailure() {
    // given
    String instance = start();
    JsonNode first = artifact.awaitRequest(instance, 1);

    // when
    artifact.send(
        artifact.answerTo(first, "FAILURE").put("retryable", true).put("message", "line busy"));

    // then
    JsonNode second = artifact.awaitRequest(instance, 2);
    assertThat(second.path("correlationId")).isEqualTo(first.path("correlationId"));
    artifact.send(completed(second));
    awaitTask(instance, "answered");
  }

  @Test
  void shouldRespectRetryAfter() {
    // given
    String instance = start();
    JsonNode first = artifact.awaitRequest(instance, 1);

    // when
    artifact.send(
        artifact.answerTo(first, "FAILURE").put("retryable", true).put("retryAfter", "PT1H"));

    // then
    await()
        .until(
            () ->
                externalTasks
                        .createExternalTaskQuery()
                        .externalTaskId(first.path("correlationId").asText())
                        .singleResult()
                        .getLockExpirationTime()
                        .getTime()
                    > System.currentTimeMillis() + 3_000_000);
  }

  @Test
  void shouldMakeIncidentOfFinalFailure() {
    // given
    String instance = start();
    JsonNode request = artifact.awaitRequest(instance, 1);

    // when
    artifact.send(
        artifact.answerTo(request, "FAILURE").put("retryable", false).put("message", "no phone"));

    // then
    Incident incident = awaitIncident(instance);
    assertThat(incident.getIncidentType()).isEqualTo("failedExternalTask");
    assertThat(incident.getIncidentMessage())
        .contains("test-ask@2", "attempt 1", "no phone", request.path("correlationId").asText());
  }

  @Test
  void shouldAskAgainWhenOperatorGivesRetries() {
    // given
    String instance = start();
    JsonNode first = artifact.awaitRequest(instance, 1);
    artifact.send(artifact.answerTo(first, "FAILURE").put("retryable", false));
    awaitIncident(instance);

    // when
    externalTasks.setRetries(first.path("correlationId").asText(), 1);

    // then
    artifact.send(completed(artifact.awaitRequest(instance, 2)));
    awaitTask(instance, "answered");
    assertThat(incidents(instance)).isEmpty();
  }

  @Test
  void shouldTakeLateAnswerOnce() {
    // given
    String instance = start();
    JsonNode first = artifact.awaitRequest(instance, 1);
    JsonNode second = artifact.awaitRequest(instance, 2);

    // when
    artifact.send(completed(first));
    artifact.send(completed(second));

    // then
    awaitTask(instance, "answered");
    await().until(() -> count("unknown") >= 1);
    assertThat(tasks.createTaskQuery().processInstanceId(instance).count()).isEqualTo(1);
  }

  @Test
  void shouldMakeIncidentWhenNobodyAnswers() {
    // given
    String instance = start();

    // when
    Incident incident = awaitIncident(instance);

    // then
    assertThat(artifact.requests(instance)).hasSize(2);
    assertThat(incident.getIncidentMessage()).contains("attempt 2", "no answer within PT3S");
  }

  @Test
  void shouldWaitForArtifactThatStillWorks() {
    // given
    String instance = start();
    var progress = artifact.progressOf(artifact.awaitRequest(instance, 1));
    assertThat(SchemaCheck.problems("integration-progress", progress)).isEmpty();
    long startedNanos = System.nanoTime();

    // when: for twice the element's timeout
    await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(500))
        .until(
            () -> {
              artifact.sendProgress(progress);
              return System.nanoTime() - startedNanos > Duration.ofSeconds(6).toNanos();
            });

    // then
    assertThat(artifact.requests(instance)).hasSize(1);
    artifact.awaitRequest(instance, 2);
  }

  @Test
  void shouldKeepOrderOfOneInstanceOnlyIfAsked() {
    // given
    String ordered = runtime.startProcessInstanceByKey("asks-in-order").getId();
    String free = start();

    // when
    JsonNode request = artifact.awaitRequest(free, 1);
    artifact.awaitRequest(ordered, 1);

    // then
    assertThat(keyOf(ordered)).isEqualTo("main:" + ordered);
    assertThat(keyOf(free)).isEqualTo(request.path("correlationId").asText());
  }

  @Test
  void shouldIgnoreProgressOfAttemptThatIsOver() {
    // given
    String instance = start();
    var progress = artifact.progressOf(artifact.awaitRequest(instance, 1));
    artifact.awaitRequest(instance, 2);
    double tooLate = count("too_late");

    // when
    artifact.sendProgress(progress);

    // then
    await().atMost(Duration.ofSeconds(10)).until(() -> count("too_late") > tooLate);
    awaitIncident(instance);
  }

  @Test
  void shouldDropFailureOfSupersededAttempt() {
    // given
    String instance = start();
    JsonNode first = artifact.awaitRequest(instance, 1);
    JsonNode second = artifact.awaitRequest(instance, 2);
    double before = count("superseded");

    // when
    artifact.send(artifact.answerTo(first, "FAILURE").put("retryable", false));

    // then
    await().until(() -> count("superseded") > before);
    artifact.send(completed(second));
    awaitTask(instance, "answered");
  }

  @Test
  void shouldKeepAnswerToSuspendedInstance() {
    // given
    String instance = start();
    JsonNode request = artifact.awaitRequest(instance, 1);
    runtime.suspendProcessInstanceById(instance);
    double before = count("suspended");

    // when
    artifact.send(completed(request));
    await().until(() -> count("suspended") > before);
    runtime.activateProcessInstanceById(instance);

    // then
    awaitTask(instance, "answered");
  }

  @Test
  void shouldMakeIncidentWhenOutputIsMissing() {
    // given
    String instance = start();
    var answer = artifact.answerTo(artifact.awaitRequest(instance, 1), "COMPLETED");
    answer.putObject("outputs").put("answer", 42);

    // when
    artifact.send(answer);

    // then
    assertThat(awaitIncident(instance).getIncidentMessage())
        .contains("cannot go on with the answer", "details");
  }

  @Test
  void shouldPutMalformedAnswerAsideAndGoOn() {
    // given
    String instance = start();
    String marker = UUID.randomUUID().toString();
    JsonNode request = artifact.awaitRequest(instance, 1);

    // when
    artifact.send("main:" + instance, "{\"correlationId\": \"" + marker + "\"");
    artifact.send(
        "main:" + instance, "{\"correlationId\": \"" + marker + "\", \"outcome\": \"MAYBE\"}");
    artifact.send(completed(request));

    // then
    awaitTask(instance, "answered");
    await()
        .until(
            () ->
                artifact.recordsOf(DEAD_LETTERS).stream()
                        .filter(each -> each.value().contains(marker))
                        .count()
                    == 2);
    var letter =
        artifact.recordsOf(DEAD_LETTERS).stream()
            .filter(each -> each.value().contains(marker))
            .findFirst()
            .orElseThrow();
    assertThat(letter.key()).isEqualTo("main:" + instance);
    assertThat(TestArtifact.header(letter, "x-error-code")).isEqualTo("MALFORMED");
    assertThat(TestArtifact.header(letter, "x-error-message")).isNotBlank();
    assertThat(TestArtifact.header(letter, "x-original-topic")).isEqualTo(TestArtifact.ANSWERS);
  }

  private String start() {
    return runtime
        .startProcessInstanceByKey(
            "asks",
            Map.of(
                "name",
                "Kim",
                "age",
                7L,
                "typed",
                "deployment:mail/question.txt",
                "fb_serviceInstanceId",
                "case-1",
                "person",
                SpinValues.jsonValue("{\"city\":\"Bern\"}").create()))
        .getId();
  }

  private ObjectNode completed(JsonNode request) {
    var answer = artifact.answerTo(request, "COMPLETED");
    answer.putObject("outputs").put("answer", 42).putNull("details");
    return answer;
  }

  private void awaitTask(String instance, String key) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(tasks.createTaskQuery().processInstanceId(instance).list())
                    .extracting(task -> task.getTaskDefinitionKey())
                    .containsExactly(key));
  }

  private Incident awaitIncident(String instance) {
    await().atMost(Duration.ofSeconds(20)).until(() -> !incidents(instance).isEmpty());
    return incidents(instance).get(0);
  }

  private List<Incident> incidents(String instance) {
    return runtime.createIncidentQuery().processInstanceId(instance).list();
  }

  private static String keyOf(String instance) {
    return Stream.of(REQUESTS, REQUESTS + ".test")
        .flatMap(topic -> artifact.recordsOf(topic).stream())
        .filter(each -> each.value().contains(instance))
        .findFirst()
        .orElseThrow()
        .key();
  }

  private double count(String result) {
    var counter = meters.find(AnswerApplier.METRIC).tag("result", result).counter();
    return counter == null ? 0 : counter.count();
  }
}
