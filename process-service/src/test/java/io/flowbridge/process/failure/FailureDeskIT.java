package io.flowbridge.process.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.process.ProcessServiceTest;
import io.flowbridge.process.Topics;
import io.flowbridge.process.catalogue.IntegrationTypes;
import io.flowbridge.process.integration.SchemaCheck;
import io.flowbridge.process.integration.TestArtifact;
import io.flowbridge.process.query.GraphQlDriver;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An operator mends what failed, on a real engine and a real bus; the test plays the artifact. */
@ProcessServiceTest
class FailureDeskIT {

  private static final String LIST =
      """
      query($filter: IntegrationFailureFilter, $first: Int, $after: String) {
        integrationFailures(filter: $filter, first: $first, after: $after) {
          totalCount { value exact } pageInfo { hasNextPage endCursor } edges { node { id cause } } } }""";

  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired IntegrationTypes types;
  @Autowired Topics topics;
  @LocalServerPort int port;

  static TestArtifact artifact;
  FailingCases cases;

  @BeforeAll
  static void deploy(
      @Autowired RepositoryService repository,
      @Value("${flowbridge.kafka.brokers}") String brokers) {
    artifact = new TestArtifact(brokers, FailingCases.REQUESTS);
    FailingCases.deploy(repository, artifact);
  }

  @AfterAll
  static void close() throws Exception {
    artifact.close();
  }

  @BeforeEach
  void knowTheType() {
    cases = new FailingCases(runtime, tasks, artifact, new GraphQlDriver(port, "operator"));
    await().until(() -> types.find("test-mend", 1).isPresent());
  }

  @Test
  void shouldShowWhatFailedAndHideSecrets() {
    // when
    JsonNode request = cases.failed("the register is closed");

    // then
    JsonNode failure = cases.failure(request);
    assertThat(failure.path("type").asText()).isEqualTo("test-mend");
    assertThat(failure.path("attempt").asInt()).isEqualTo(1);
    assertThat(failure.path("activityName").asText()).isEqualTo("Ask the register");
    assertThat(failure.path("serviceKey").asText()).isEqualTo("register");
    assertThat(failure.at("/serviceInstance/id")).isEqualTo(request.path("serviceInstanceId"));
    assertThat(failure.path("inputs").toString())
        .contains("Who lives here?", "\"accessToken\":\"[redacted]\"", "\"limit\":3");
    assertThat(failure.path("errorCodes").toString()).isEqualTo("[\"REFUSED\",\"UNHANDLED\"]");
    assertThat(failure.at("/attempts/0/outcome").asText()).isEqualTo("FAILED");
    assertThat(failure.at("/attempts/0/answer/artifact").asText()).isEqualTo("test-artifact");
    assertThat(request.at("/inputs/accessToken").asText()).isEqualTo("t0p-s3cret");
  }

  @Test
  void shouldTellTheTimelineWhatWasAskedAndAnswered() {
    // given
    JsonNode request = cases.failed("closed");

    // when
    cases.resolve(request, Map.of("answer", 7));

    // then
    await().until(() -> !facts(request, "INTEGRATION_RESOLVED").isEmpty());
    JsonNode asked = facts(request, "INTEGRATION_REQUESTED").get(0);
    assertThat(asked.at("/data/inputs/question").asText()).isEqualTo("Who lives here?");
    assertThat(asked.at("/data/inputs/accessToken").asText()).isEqualTo("[redacted]");
    JsonNode failed = facts(request, "INTEGRATION_FAILED").get(0);
    assertThat(failed.at("/data/answer/message").asText()).isEqualTo("closed");
    JsonNode resolved = facts(request, "INTEGRATION_RESOLVED").get(0);
    assertThat(resolved.path("user").asText()).isEqualTo("operator");
    assertThat(resolved.path("message").asText()).isEqualTo("asked by telephone");
    assertThat(resolved.at("/data/outputs/answer").asInt()).isEqualTo(7);
    assertThat(topics.of("flowbridge.history", request.path("processInstanceId").asText()))
        .allSatisfy(
            fact -> {
              assertThat(SchemaCheck.problems("history-fact", fact.body())).isEmpty();
              assertThat(fact.body().toString()).doesNotContain("t0p-s3cret");
            });
  }

  @Test
  void shouldAskAgainWithOtherInputs() {
    // given
    JsonNode request = cases.failed("no such question");

    // when
    JsonNode answer =
        cases.replay(
            List.of(FailingCases.idOf(request)),
            Map.of("inputs", Map.of("question", "Who lived here?", "limit", 9)));

    // then
    assertThat(answer.at("/data/replayIntegrationFailures/succeeded").asInt()).isEqualTo(1);
    JsonNode again = artifact.awaitRequest(FailingCases.instanceOf(request), 2);
    assertThat(again.at("/inputs/question").asText()).isEqualTo("Who lived here?");
    assertThat(again.at("/inputs/limit").asInt()).isEqualTo(9);
    assertThat(again.at("/inputs/accessToken").asText()).isEqualTo("t0p-s3cret");
    cases.complete(again);
    cases.awaitTask(request, "answered");
    assertThat(cases.failure(request).at("/resolution/how").asText()).isEqualTo("ANSWERED");
    JsonNode audit = facts(request, "INTEGRATION_RETRIED").get(0);
    assertThat(audit.path("user").asText()).isEqualTo("operator");
    assertThat(audit.at("/data/edited").toString()).isEqualTo("[\"limit\",\"question\"]");
  }

  @Test
  void shouldKeepEveryAttempt() {
    // given
    JsonNode request = cases.failed("first");

    // when
    cases.replay(List.of(FailingCases.idOf(request)), Map.of());
    cases.fail(artifact.awaitRequest(FailingCases.instanceOf(request), 2), "second");

    // then
    assertThat(cases.failure(request).path("attempts").findValuesAsText("cause"))
        .containsExactly("first", "second");
  }

  @Test
  void shouldRefuseInputsThatTheTypeDoesNotTake() {
    // given
    JsonNode request = cases.failed("closed");

    // when
    JsonNode wrong =
        cases.replay(
            List.of(FailingCases.idOf(request)), Map.of("inputs", Map.of("limit", "many")));
    JsonNode mark =
        cases.replay(
            List.of(FailingCases.idOf(request)),
            Map.of("inputs", Map.of("accessToken", "[redacted]")));

    // then
    assertThat(errorOf(wrong)).isEqualTo("VALIDATION_FAILED");
    assertThat(wrong.at("/data/replayIntegrationFailures/results/0/error/message").asText())
        .contains("/limit: ");
    assertThat(errorOf(mark)).isEqualTo("BAD_INPUT");
    assertThat(cases.failure(request).path("state").asText()).isEqualTo("OPEN");
  }

  @Test
  void shouldReplayManyAndSayWhatBecameOfEach() {
    // given
    JsonNode one = cases.failed("closed");
    JsonNode two = cases.failed("closed");
    List<String> ids =
        List.of(
            FailingCases.idOf(one),
            "main:" + UUID.randomUUID(),
            FailingCases.idOf(two),
            FailingCases.idOf(one));

    // when
    JsonNode answer = cases.replay(ids, Map.of()).at("/data/replayIntegrationFailures");

    // then
    assertThat(answer.path("succeeded").asInt()).isEqualTo(2);
    assertThat(answer.path("results").findValuesAsText("id")).isEqualTo(ids);
    assertThat(answer.at("/results/1/error/code").asText()).isEqualTo("NOT_FOUND");
    assertThat(answer.at("/results/3/error/code").asText()).isEqualTo("FAILURE_NOT_OPEN");
    assertThat(answer.at("/results/3/error/message").asText()).contains("it is being tried again");
    artifact.awaitRequest(FailingCases.instanceOf(one), 2);
    artifact.awaitRequest(FailingCases.instanceOf(two), 2);
  }

  @Test
  void shouldRefuseMoreThanFiveHundred() {
    List<String> ids = Stream.generate(() -> "main:x").limit(501).toList();

    assertThat(cases.operator().codeOf(cases.replay(ids, Map.of()))).isEqualTo("BAD_INPUT");
  }

  @Test
  void shouldGoOnWithOutputsGivenByHand() {
    // given
    JsonNode request = cases.failed("closed");

    // when
    JsonNode refused = cases.resolve(request, Map.of("answer", -1));
    JsonNode resolved = cases.resolve(request, Map.of("answer", 7));
    JsonNode twice = cases.resolve(request, Map.of("answer", 8));

    // then
    assertThat(cases.operator().codeOf(refused)).isEqualTo("VALIDATION_FAILED");
    assertThat(refused.at("/errors/0/extensions/violations/0/path").asText()).isEqualTo("/answer");
    assertThat(resolved.at("/data/resolveIntegrationFailure/failure/state").asText())
        .isEqualTo("RESOLVED");
    assertThat(cases.operator().codeOf(twice)).isEqualTo("FAILURE_NOT_OPEN");
    assertThat(twice.at("/errors/0/message").asText()).contains("operator ended it at");
    cases.awaitTask(request, "answered");
    assertThat(runtime.getVariable(FailingCases.instanceOf(request), "answer")).isEqualTo(7L);
    JsonNode resolution = cases.failure(request).path("resolution");
    assertThat(resolution.path("by").asText()).isEqualTo("operator");
    assertThat(resolution.path("reason").asText()).isEqualTo("asked by telephone");
  }

  @Test
  void shouldShowLateAnswerThatChangesNothing() {
    // given
    JsonNode request = cases.failed("closed");
    cases.resolve(request, Map.of("answer", 7));

    // when
    cases.complete(request);

    // then
    await()
        .until(() -> cases.failure(request).at("/attempts/1/outcome").asText().equals("IGNORED"));
    await().until(() -> !facts(request, "INTEGRATION_ANSWER_IGNORED").isEmpty());
    JsonNode ignored = facts(request, "INTEGRATION_ANSWER_IGNORED").get(0);
    assertThat(ignored.at("/data/answer/outputs/answer").asInt()).isEqualTo(42);
    assertThat(runtime.getVariable(FailingCases.instanceOf(request), "answer")).isEqualTo(7L);
    cases.awaitTask(request, "answered");
  }

  @Test
  void shouldHandOfferedErrorToProcess() {
    // given
    JsonNode request = cases.failed("closed");

    // when
    JsonNode unknown = cases.raise(request, "OUT_OF_MILK");
    JsonNode unhandled = cases.raise(request, "UNHANDLED");
    JsonNode raised = cases.raise(request, "REFUSED");

    // then
    assertThat(cases.operator().codeOf(unknown)).isEqualTo("ERROR_NOT_OFFERED");
    assertThat(cases.operator().codeOf(unhandled)).isEqualTo("ERROR_NOT_HANDLED");
    assertThat(raised.at("/data/raiseIntegrationError/failure/resolution/how").asText())
        .isEqualTo("BUSINESS_ERROR");
    cases.awaitTask(request, "refusedTask");
    assertThat(runtime.getVariable(FailingCases.instanceOf(request), "refusal"))
        .isEqualTo("they said no");
  }

  @Test
  void shouldLetOneOfTwoOperatorsWin() {
    // given
    JsonNode request = cases.failed("closed");

    // when
    List<JsonNode> answers =
        Stream.of(1, 2, 3, 4)
            .map(
                number ->
                    CompletableFuture.supplyAsync(
                        () -> cases.resolve(request, Map.of("answer", number))))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    // then
    assertThat(answers)
        .extracting(cases.operator()::codeOf)
        .containsExactlyInAnyOrder("", "FAILURE_NOT_OPEN", "FAILURE_NOT_OPEN", "FAILURE_NOT_OPEN");
    cases.awaitTask(request, "answered");
  }

  @Test
  void shouldRefuseWhatDoesNotWaitAnyMore() {
    // given
    JsonNode request = cases.failed("closed");

    // when
    runtime.deleteProcessInstance(FailingCases.instanceOf(request), "not needed");

    // then
    assertThat(cases.failure(request).path("state").asText()).isEqualTo("ENDED");
    assertThat(cases.operator().codeOf(cases.resolve(request, Map.of("answer", 7))))
        .isEqualTo("FAILURE_NOT_OPEN");
  }

  @Test
  void shouldLeadFromIncidentToFailure() {
    // given
    JsonNode request = cases.failed("closed");

    // when
    JsonNode incident =
        cases
            .operator()
            .ask(
                """
                query($case: ID) { incidents(filter: { serviceInstanceId: $case }) { edges { node {
                  message integrationFailure { id type version attempt cause correlationId } } } } }""",
                Map.of("case", request.path("serviceInstanceId").asText()))
            .at("/data/incidents/edges/0/node");

    // then
    assertThat(incident.path("message").asText())
        .contains("test-mend@1", "attempt 1", request.path("correlationId").asText(), "closed");
    assertThat(incident.at("/integrationFailure/id").asText())
        .isEqualTo(FailingCases.idOf(request));
    assertThat(incident.at("/integrationFailure/cause").asText()).isEqualTo("closed");
  }

  @Test
  void shouldFindByEveryFilter() {
    // given
    String cause = "100% of_it " + UUID.randomUUID();
    Instant before = Instant.now().minusSeconds(1);
    JsonNode request = cases.failed(cause);
    var filter =
        Map.of(
            "states",
            List.of("OPEN"),
            "type",
            "test-mend",
            "version",
            1,
            "serviceKey",
            "register",
            "serviceInstanceId",
            request.path("serviceInstanceId").asText(),
            "text",
            cause.toUpperCase(java.util.Locale.ROOT),
            "since",
            before.toString());

    // then
    assertThat(found(filter)).containsExactly(FailingCases.idOf(request));
    assertThat(found(Map.of("text", cause, "states", List.of("RESOLVED")))).isEmpty();
    assertThat(found(Map.of("text", cause, "version", 2))).isEmpty();
    assertThat(found(Map.of("text", cause, "environment", "prod"))).isEmpty();
    assertThat(found(Map.of("text", cause, "since", "2999-01-01T00:00:00Z"))).isEmpty();
  }

  @Test
  void shouldPageThroughAllOnce() {
    // given
    String cause = "paged " + UUID.randomUUID();
    Stream.of(1, 2, 3).forEach(number -> cases.failed(cause));
    Set<String> seen = new HashSet<>();
    String after = null;

    // when
    do {
      Map<String, Object> page =
          after == null
              ? Map.of("filter", Map.of("text", cause), "first", 2)
              : Map.of("filter", Map.of("text", cause), "first", 2, "after", after);
      JsonNode answer = cases.operator().ask(LIST, page).at("/data/integrationFailures");
      assertThat(answer.at("/totalCount/value").asInt()).isEqualTo(3);
      seen.addAll(answer.path("edges").findValuesAsText("id"));
      after =
          answer.at("/pageInfo/hasNextPage").asBoolean()
              ? answer.at("/pageInfo/endCursor").asText()
              : null;
    } while (after != null);

    // then
    assertThat(seen).hasSize(3);
  }

  @Test
  void shouldBeForOperatorsOnly() {
    for (String account : List.of("clerk", "designer", "requester")) {
      var driver = new GraphQlDriver(port, account);
      assertThat(driver.codeOf(driver.ask(LIST, Map.of()))).isEqualTo("FORBIDDEN");
    }
  }

  private List<String> found(Map<String, ?> filter) {
    return cases
        .operator()
        .ask(LIST, Map.of("filter", filter))
        .at("/data/integrationFailures/edges")
        .findValuesAsText("id");
  }

  private List<JsonNode> facts(JsonNode request, String type) {
    return topics.of("flowbridge.history", request.path("processInstanceId").asText()).stream()
        .map(Topics.Received::body)
        .filter(fact -> fact.path("type").asText().equals(type))
        .toList();
  }

  private static String errorOf(JsonNode answer) {
    return answer
        .at("/errors/0/extensions/code")
        .asText(answer.at("/data/replayIntegrationFailures/results/0/error/code").asText());
  }
}
