package io.flowbridge.process.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.process.ProcessServiceTest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The bundle's GraphQL on a real engine. What the gateway makes of it is tested there. */
@ProcessServiceTest
class BundleQueryIT {

  private static final String INCIDENTS =
      """
      query($case: ID) { incidents(filter: { serviceInstanceId: $case }, first: 5) {
        totalCount { value exact }
        edges { node { id type message activityId createdAt processInstanceId serviceInstance { id } } } } }""";

  private static final String DEFINITIONS =
      """
      query($first: Int, $after: String, $search: String) {
        processDefinitions(first: $first, after: $after, search: $search) {
          totalCount { value } pageInfo { hasNextPage endCursor }
          edges { node { id key version name runtimeBundle suspended xml } } } }""";

  private static final String CORRELATE =
      """
      mutation($input: CorrelateMessageInput!) {
        correlateMessage(input: $input) { processInstanceId } }""";

  private static final String RETRY =
      "mutation($id: ID!) { retryIncident(input: { id: $id }) { incident { id } } }";

  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired RepositoryService repository;
  @LocalServerPort int port;

  @BeforeEach
  void deploy() {
    repository
        .createDeployment()
        .name("queries")
        .enableDuplicateFiltering(false)
        .addClasspathResource("query/waits.bpmn")
        .addClasspathResource("query/fails.bpmn")
        .deploy();
  }

  @Test
  void shouldShowDefinitionToDesigner() {
    // when
    JsonNode answer = as("designer").ask(DEFINITIONS, Map.of("search", "100% of_it"));

    // then
    JsonNode definition = answer.at("/data/processDefinitions/edges/0/node");
    assertThat(definition.path("key").asText()).isEqualTo("waits");
    assertThat(definition.path("id").asText()).startsWith("main:waits:");
    assertThat(definition.path("runtimeBundle").asText()).isEqualTo("main");
    assertThat(definition.path("xml").asText()).contains("payment-received");
  }

  @Test
  void shouldTakeSearchLiterally() {
    JsonNode answer = as("designer").ask(DEFINITIONS, Map.of("search", "100_ of%it"));

    assertThat(answer.at("/data/processDefinitions/totalCount/value").asInt()).isZero();
  }

  @Test
  void shouldPageThroughAllDefinitionsOnce() {
    // given
    Set<String> ids = new HashSet<>();
    int total = 0;
    String after = null;

    // when
    do {
      JsonNode page =
          as("admin")
              .ask(
                  DEFINITIONS,
                  after == null ? Map.of("first", 1) : Map.of("first", 1, "after", after))
              .at("/data/processDefinitions");
      ids.add(page.at("/edges/0/node/id").asText());
      total++;
      after =
          page.at("/pageInfo/hasNextPage").asBoolean()
              ? page.at("/pageInfo/endCursor").asText()
              : null;
    } while (after != null);

    // then
    assertThat(ids).hasSize(total).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void shouldRefuseForeignCursor() {
    var driver = as("admin");

    assertThat(driver.codeOf(driver.ask(DEFINITIONS, Map.of("after", "nonsense"))))
        .isEqualTo("BAD_CURSOR");
  }

  @Test
  void shouldRefuseHugePage() {
    var driver = as("admin");

    assertThat(driver.codeOf(driver.ask(DEFINITIONS, Map.of("first", 201)))).isEqualTo("BAD_INPUT");
  }

  @Test
  void shouldRefuseDefinitionsToUsers() {
    var driver = as("clerk");

    assertThat(driver.codeOf(driver.ask(DEFINITIONS, Map.of()))).isEqualTo("FORBIDDEN");
  }

  @Test
  void shouldResolveNoEntityForUsers() {
    // given
    String id =
        "main:"
            + repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("waits")
                .latestVersion()
                .singleResult()
                .getId();
    var query =
        """
        query($representations: [_Any!]!) { _entities(representations: $representations) {
          ... on ProcessDefinition { key } } }""";
    Map<String, ?> variables =
        Map.of("representations", List.of(Map.of("__typename", "ProcessDefinition", "id", id)));

    // when
    JsonNode clerk = as("clerk").ask(query, variables);
    JsonNode designer = as("designer").ask(query, variables);

    // then
    assertThat(designer.at("/data/_entities/0/key").asText()).isEqualTo("waits");
    assertThat(clerk.at("/data/_entities/0").isNull()).as("%s", clerk).isTrue();
  }

  @Test
  void shouldRetryIncident() {
    // given
    String caseId = "case-" + UUID.randomUUID();
    String instance =
        runtime.startProcessInstanceByKey("fails", Map.of("fb_serviceInstanceId", caseId)).getId();
    JsonNode incident = awaitIncident(caseId);
    assertThat(incident.path("type").asText()).isEqualTo("failedJob");
    assertThat(incident.path("activityId").asText()).isEqualTo("compute");
    assertThat(incident.path("processInstanceId").asText()).isEqualTo("main:" + instance);
    assertThat(incident.at("/serviceInstance/id").asText()).isEqualTo(caseId);
    runtime.setVariable(instance, "missing", "here");

    // when
    JsonNode answer = as("operator").ask(RETRY, Map.of("id", incident.path("id").asText()));

    // then
    assertThat(answer.at("/data/retryIncident/incident/id")).isEqualTo(incident.path("id"));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> tasks.createTaskQuery().processInstanceId(instance).count() == 1);
  }

  @Test
  void shouldRefuseIncidentsToDesigners() {
    var driver = as("designer");

    assertThat(driver.codeOf(driver.ask(INCIDENTS, Map.of()))).isEqualTo("FORBIDDEN");
    assertThat(driver.codeOf(driver.ask(RETRY, Map.of("id", "main:x")))).isEqualTo("FORBIDDEN");
  }

  @Test
  void shouldNotFindUnknownIncident() {
    var driver = as("operator");

    assertThat(driver.codeOf(driver.ask(RETRY, Map.of("id", "other:x")))).isEqualTo("NOT_FOUND");
  }

  @Test
  void shouldCorrelateOnceForEachIdempotencyKey() {
    // given
    String caseId = "case-" + UUID.randomUUID();
    String instance =
        runtime.startProcessInstanceByKey("waits", Map.of("fb_serviceInstanceId", caseId)).getId();
    Map<String, Object> input =
        Map.of(
            "name",
            "payment-received",
            "serviceInstanceId",
            caseId,
            "variables",
            Map.of("amount", 12),
            "idempotencyKey",
            caseId);

    // when
    JsonNode first = as("operator").ask(CORRELATE, Map.of("input", input));
    JsonNode second = as("operator").ask(CORRELATE, Map.of("input", input));

    // then
    assertThat(first.at("/data/correlateMessage/processInstanceId").asText())
        .isEqualTo("main:" + instance);
    assertThat(second).isEqualTo(first);
    assertThat(runtime.getVariable(instance, "amount")).isEqualTo(12L);
    assertThat(tasks.createTaskQuery().processInstanceId(instance).count()).isEqualTo(1);
  }

  @Test
  void shouldNotCorrelateWhenNobodyWaits() {
    var driver = as("operator");
    var input = Map.of("name", "payment-received", "businessKey", "nobody");

    assertThat(driver.codeOf(driver.ask(CORRELATE, Map.of("input", input)))).isEqualTo("NOT_FOUND");
  }

  private JsonNode awaitIncident(String caseId) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                as("operator")
                    .ask(INCIDENTS, Map.of("case", caseId))
                    .at("/data/incidents/edges/0/node"),
            node -> !node.isMissingNode());
  }

  private GraphQlDriver as(String account) {
    return new GraphQlDriver(port, account);
  }
}
