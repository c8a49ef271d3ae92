package io.flowbridge.process.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.process.integration.TestArtifact;
import io.flowbridge.process.query.GraphQlDriver;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/** Cases whose artifact, played by the test, fails as the test wants. */
record FailingCases(
    RuntimeService runtime, TaskService tasks, TestArtifact artifact, GraphQlDriver operator) {

  static final String REQUESTS = "flowbridge.integration.requests.test-mend";

  static final String FIELDS =
      """
      id correlationId state type version environment cause attempt failedAt activityId activityName
      processInstanceId serviceInstance { id } serviceKey businessKey inputs editedInputs errorCodes
      attempts { attempt time outcome cause answer } resolution { how at by reason }""";

  private static final String CONTRACT =
      """
      {"kind": "artifact", "name": "test-mender", "instance": "1", "heartbeatAt": "%s",
       "heartbeatIntervalSeconds": 600, "stopped": false, "environments": [], "integrationTypes": [
        {"type": "test-mend", "version": 1, "name": "Mend", "errorCodes": ["REFUSED", "UNHANDLED"],
         "inputSchema": {"type": "object", "required": ["question"], "properties": {
           "question": {"type": "string"}, "accessToken": {"type": "string"}, "limit": {"type": "integer"}}},
         "outputSchema": {"type": "object", "required": ["answer"], "properties": {
           "answer": {"type": "integer", "minimum": 0}}},
         "elementTemplate": {}}]}""";

  static void deploy(RepositoryService repository, TestArtifact artifact) {
    repository
        .createDeployment()
        .name("mended")
        .enableDuplicateFiltering(true)
        .addClasspathResource("failure/mended.bpmn")
        .deploy();
    artifact.send(
        "flowbridge.catalogue", "artifact/test-mender/1", CONTRACT.formatted(Instant.now()));
  }

  String start() {
    Map<String, Object> variables = new HashMap<>();
    variables.put("question", "Who lives here?");
    variables.put("accessToken", "t0p-s3cret");
    variables.put("limit", 3L);
    variables.put("fb_serviceInstanceId", "case-" + UUID.randomUUID());
    variables.put("fb_serviceKey", "register");
    return runtime.startProcessInstanceByKey("mended", "BK-1", variables).getId();
  }

  /** The request of a case that has failed and waits for an operator. */
  JsonNode failed(String cause) {
    JsonNode request = artifact.awaitRequest(start(), 1);
    fail(request, cause);
    return request;
  }

  void fail(JsonNode request, String cause) {
    artifact.send(
        artifact.answerTo(request, "FAILURE").put("retryable", false).put("message", cause));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                failure(request).path("state").asText().equals("OPEN")
                    && failure(request).path("cause").asText().equals(cause));
  }

  JsonNode failure(JsonNode request) {
    return operator
        .ask(
            "query($id: ID!) { integrationFailure(id: $id) { " + FIELDS + " } }",
            Map.of("id", idOf(request)))
        .at("/data/integrationFailure");
  }

  JsonNode replay(List<String> ids, Map<String, ?> more) {
    Map<String, Object> input = new HashMap<>(Map.of("ids", ids, "reason", "the register is back"));
    input.putAll(more);
    return operator.ask(
        """
        mutation($input: ReplayIntegrationFailuresInput!) { replayIntegrationFailures(input: $input) {
          succeeded failed results { id error { code message } failure { state editedInputs } } } }""",
        Map.of("input", input));
  }

  JsonNode resolve(JsonNode request, Map<String, ?> outputs) {
    return operator.ask(
        "mutation($input: ResolveIntegrationFailureInput!) { resolveIntegrationFailure(input: $input) { failure { "
            + FIELDS
            + " } } }",
        Map.of(
            "input",
            Map.of("id", idOf(request), "outputs", outputs, "reason", "asked by telephone")));
  }

  JsonNode raise(JsonNode request, String code) {
    return operator.ask(
        "mutation($input: RaiseIntegrationErrorInput!) { raiseIntegrationError(input: $input) { failure { "
            + FIELDS
            + " } } }",
        Map.of("input", Map.of("id", idOf(request), "errorCode", code, "reason", "they said no")));
  }

  void awaitTask(JsonNode request, String key) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(tasks.createTaskQuery().processInstanceId(instanceOf(request)).list())
                    .extracting(task -> task.getTaskDefinitionKey())
                    .containsExactly(key));
  }

  void complete(JsonNode request) {
    var answer = artifact.answerTo(request, "COMPLETED");
    answer.putObject("outputs").put("answer", 42);
    artifact.send(answer);
  }

  static String idOf(JsonNode request) {
    return "main:" + request.path("correlationId").asText();
  }

  static String instanceOf(JsonNode request) {
    return request.path("processInstanceId").asText().substring("main:".length());
  }
}
