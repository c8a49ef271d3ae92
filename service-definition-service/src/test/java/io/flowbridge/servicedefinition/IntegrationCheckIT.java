package io.flowbridge.servicedefinition;

import static io.flowbridge.servicedefinition.Announcements.announce;
import static io.flowbridge.servicedefinition.Announcements.contract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Integration elements of bundles, held against types announced on a real broker. */
class IntegrationCheckIT extends RunningServices {

  private static final String INPUTS =
      "'to': {'type': 'string'}, 'count': {'type': 'integer'}, 'kind': {'type': 'string', 'enum': ['A', 'B']}, 'options': {'type': ['object', 'null']}";

  private static final String UPGRADE =
      """
      mutation($input: UpgradeServiceBundleInput!) { upgradeServiceBundle(input: $input) {
        files { path content } upgrades { file element type from to } problems { element code message } } }""";

  private static final String TYPES =
      "{ integrationTypes { type version breakingChanges artifacts { name instance environments alive lastHeartbeat } } }";

  private final String type = "type-" + key;

  @BeforeEach
  void announceTypes() {
    announce(
        "plain-" + key,
        "",
        true,
        contract(type, 1, "'to'", INPUTS, "'id': {'type': 'string'}")
            + ", "
            + contract(type, 2, "'to'", INPUTS, "'id': {'type': 'string'}")
            + ", "
            + contract(
                type,
                3,
                "'to', 'urgent'",
                INPUTS + ", 'urgent': {'type': 'boolean'}",
                "'id': {'type': 'string'}"));
    announce("away-" + key, "'plant'", false, contract(type, 1, "'to'", INPUTS, ""));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> version(1).path("artifacts").size() == 2 && !version(3).isMissingNode());
  }

  @Test
  void shouldSayWhatIsWrongWithEachElement() {
    assertThat(problems("'version': 9, 'inputs': ['to']"))
        .containsExactly(
            "ERROR UNKNOWN_INTEGRATION_VERSION Expected a version of '%s' that is offered (1, 2, 3), but it is 9"
                .formatted(type));
    assertThat(problems("'version': 3, 'inputs': ['to'], 'caughtErrors': ['LOST']"))
        .containsExactly(
            "ERROR MISSING_INPUT Expected a value for input 'urgent' of '%s'".formatted(type));
  }

  @Test
  void shouldRefuseLiteralsOfWrongType() {
    assertThat(
            problems(
                "'version': 3, 'inputs': ['to', 'urgent', 'count', 'kind'], 'catchesAnyError': true,"
                    + " 'literals': {'to': 'x', 'count': 'many', 'urgent': 'perhaps', 'kind': 'C'}"))
        .containsExactlyInAnyOrder(
            "ERROR WRONG_INPUT_TYPE Expected input 'count' to be of type integer, but it is 'many'",
            "ERROR WRONG_INPUT_TYPE Expected input 'urgent' to be of type boolean, but it is 'perhaps'",
            "ERROR WRONG_INPUT_TYPE Expected input 'kind' to be one of A, B, but it is 'C'");
  }

  @Test
  void shouldWarnAboutOutdatedTemplateAndUnhandledErrors() {
    assertThat(problems("'version': 1, 'inputs': ['to'], 'caughtErrors': ['OTHER']"))
        .containsExactlyInAnyOrder(
            "WARNING UNHANDLED_ERROR Expected an event that catches 'LOST' of '%s'; without one it becomes an incident"
                .formatted(type),
            "WARNING OUTDATED_TEMPLATE Uses version 1 of '%s', version 3 is offered"
                .formatted(type));
  }

  @Test
  void shouldKnowEnvironments() {
    assertThat(
            problems(
                "'version': 1, 'inputs': ['to'], 'catchesAnyError': true, 'environment': 'moon'"))
        .contains(
            "ERROR UNKNOWN_ENVIRONMENT Expected an environment that an artifact of '%s' serves (plant), but it is 'moon'"
                .formatted(type));
    assertThat(
            problems(
                "'version': 1, 'inputs': ['to'], 'catchesAnyError': true, 'environment': 'plant'"))
        .contains(
            "WARNING INTEGRATION_NOT_ALIVE Expected an artifact that serves '%s' in environment 'plant' now; requests will wait for one"
                .formatted(type));
  }

  @Test
  void shouldRefuseToDeployWithFileElementAndCode() {
    // given
    reference("'version': 9, 'inputs': ['to']");

    // when
    var answer = api.deploy(Bundles.bundle(key));

    // then
    var problem = answer.at("/errors/0/extensions/problems/0");
    assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("VALIDATION_FAILED");
    assertThat(problem.path("file").asText()).isEqualTo("p.bpmn");
    assertThat(problem.path("element").asText()).isEqualTo("it");
    assertThat(problem.path("code").asText()).isEqualTo("UNKNOWN_INTEGRATION_VERSION");
  }

  @Test
  void shouldUpgradeToNewestVersionThatTakesTheElement() {
    // given
    var bundle = Bundles.bundle(key).file("p.bpmn", bpmn());

    // when
    var upgraded =
        api.as("designer", UPGRADE, Map.of("input", Map.of("bundle", bundle.base64())))
            .at("/data/upgradeServiceBundle");

    // then
    assertThat(upgraded.at("/upgrades/0/from").asInt()).isEqualTo(1);
    assertThat(upgraded.at("/upgrades/0/to").asInt()).isEqualTo(2);
    assertThat(upgraded.at("/problems/0/code").asText()).isEqualTo("TEMPLATE_NOT_COMPATIBLE");
    assertThat(upgraded.at("/problems/0/message").asText())
        .contains("version 3", "needs input 'urgent'");
    assertThat(upgraded.at("/files/0/content").asText())
        .contains(
            "name=\"integrationVersion\" value=\"2\"",
            "modelerTemplateVersion=\"2\"",
            "<!-- kept -->",
            "kim@example.org");
    assertThat(upgraded.path("files")).hasSize(1);
  }

  @Test
  void shouldShowWhatVersionsBreakAndWhoServesThem() {
    assertThat(version(2).path("breakingChanges")).isEmpty();
    assertThat(version(3).path("breakingChanges").toString())
        .isEqualTo("[\"input 'urgent' is required\"]");
    var artifacts = version(1).path("artifacts");
    assertThat(artifacts.at("/0/name").asText()).isEqualTo("away-" + key);
    assertThat(artifacts.at("/0/environments/0").asText()).isEqualTo("plant");
    assertThat(artifacts.at("/0/alive").asBoolean()).isFalse();
    assertThat(artifacts.at("/1/alive").asBoolean()).isTrue();
    assertThat(artifacts.at("/1/lastHeartbeat").asText()).isNotBlank();
  }

  @Test
  void shouldUpgradeForDesignersOnly() {
    var answer = api.as("operator", UPGRADE, Map.of("input", Map.of("bundle", "")));

    assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("FORBIDDEN");
  }

  /** Severity, code and message of each, as one text. */
  private List<String> problems(String element) {
    reference(element);
    var found = new ArrayList<String>();
    api.check(Bundles.bundle(key))
        .forEach(
            problem -> {
              assertThat(problem.path("file").asText()).isEqualTo("p.bpmn");
              assertThat(problem.path("element").asText()).isEqualTo("it");
              found.add(
                  "%s %s %s"
                      .formatted(
                          problem.path("severity").asText(),
                          problem.path("code").asText(),
                          problem.path("message").asText()));
            });
    return found;
  }

  private void reference(String element) {
    neighbours.references(
        """
        {'forms': [], 'processes': [{'file': 'p.bpmn', 'key': 'p', 'name': 'P'}], 'deploymentResources': [],
         'integrations': [{'file': 'p.bpmn', 'element': 'it', 'type': '%s', 'literals': {}, 'caughtErrors': [], 'catchesAnyError': false, %s}]}
        """
            .formatted(type, element));
  }

  private String bpmn() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
          <!-- kept -->
          <bpmn:process id="p" isExecutable="true">
            <bpmn:serviceTask id="it" camunda:modelerTemplate="pigeon" camunda:modelerTemplateVersion="1" camunda:type="external" camunda:topic="%s">
              <bpmn:extensionElements>
                <camunda:properties>
                  <camunda:property name="integrationType" value="%s"/>
                  <camunda:property name="integrationVersion" value="1"/>
                </camunda:properties>
                <camunda:inputOutput>
                  <camunda:inputParameter name="to">kim@example.org</camunda:inputParameter>
                  <camunda:inputParameter name="options.colour">grey</camunda:inputParameter>
                  <camunda:outputParameter name="sent">${id}</camunda:outputParameter>
                </camunda:inputOutput>
              </bpmn:extensionElements>
            </bpmn:serviceTask>
          </bpmn:process>
        </bpmn:definitions>
        """
        .formatted(type, type);
  }

  private JsonNode version(int version) {
    for (var known : api.as("designer", TYPES, Map.of()).at("/data/integrationTypes")) {
      if (known.path("type").asText().equals(type) && known.path("version").asInt() == version) {
        return known;
      }
    }
    return Json.json("{}").path("missing");
  }
}
