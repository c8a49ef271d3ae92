package io.flowbridge.servicedefinition;

import static io.flowbridge.servicedefinition.Bundles.bundle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Checking and deploying by designers. What a good form is belongs to form-validation-service. */
class DeployServiceBundleIT extends RunningServices {

  @Test
  void shouldDeployTheSameContentOnce() {
    // when
    var first = api.deploy(bundle(key));
    var again = api.deploy(bundle(key));

    // then
    var service = first.at("/data/deployServiceBundle/serviceDefinitions/0");
    assertThat(service.path("key").asText()).isEqualTo(key);
    assertThat(service.path("version").asInt()).isEqualTo(1);
    assertThat(service.at("/startForm/key").asText()).isEqualTo(key + ".start");
    assertThat(again.at("/data/deployServiceBundle/serviceDefinitions/0")).isEqualTo(service);
  }

  @Test
  void shouldPinFormVersionsInProcesses() {
    // given
    api.deploy(bundle(key));

    // when
    var changed =
        api.deploy(
            bundle(key)
                .file("forms/start.schema.json", "{\"type\": \"object\", \"properties\": {}}"));

    // then
    assertThat(
            changed.at("/data/deployServiceBundle/serviceDefinitions/0/startForm/version").asInt())
        .isEqualTo(2);
    var deployments = neighbours.calls("/internal/deployments");
    assertThat(bpmn(deployments.get(deployments.size() - 1).body()))
        .contains("camunda:formKey=\"%s.start@2\"".formatted(key), "<!-- kept -->", "Prüfen");
  }

  @Test
  void shouldSayEverythingThatIsWrongAtOnce() {
    // given
    neighbours.references(
        """
        {'forms': [{'file': 'p.bpmn', 'element': 'work', 'key': 'nothing'}],
         'integrations': [{'file': 'p.bpmn', 'element': 'mail', 'type': 'send-pigeon', 'version': 7, 'inputs': [], 'environment': null}],
         'deploymentResources': [], 'processes': [{'file': 'p.bpmn', 'key': 'other', 'name': null}]}
        """);
    var bundle =
        bundle(key)
            .file(
                "service.yaml",
                Bundles.yaml(key, "").replace("startForm: start", "startForm: begin"))
            .file("forms/bad.schema.json", "{\"type\": \"array\"}")
            .file("forms/broken.schema.json", "{")
            .file("forms/loose.ui.json", "{}");

    // when
    var problems = api.check(bundle);

    // then
    assertThat(problems)
        .extracting(
            problem -> problem.path("file").asText(),
            problem -> problem.path("element").asText(),
            problem -> problem.path("code").asText())
        .contains(
            tuple("service.yaml", "/startForm", "UNKNOWN_FORM"),
            tuple("service.yaml", "/process", "UNKNOWN_PROCESS"),
            tuple("p.bpmn", "work", "UNKNOWN_FORM"),
            tuple("p.bpmn", "mail", "UNKNOWN_INTEGRATION_TYPE"),
            tuple("forms/bad.schema.json", "/type", "ROOT_TYPE"),
            tuple("forms/broken.schema.json", "null", "MALFORMED"),
            tuple("forms/loose.ui.json", "null", "UNUSED_FILE"));
  }

  @Test
  void shouldNotDeployABundleWithErrors() {
    // given
    var bundle = bundle(key).file("service.yaml", Bundles.yaml(key, "colour: red"));

    // when
    var refused = api.deploy(bundle);

    // then
    assertThat(refused.at("/errors/0/extensions/code").asText()).isEqualTo("VALIDATION_FAILED");
    assertThat(refused.at("/errors/0/extensions/problems/0/file").asText())
        .isEqualTo("service.yaml");
    assertThat(refused.at("/errors/0/extensions/problems/0/element").asText()).isEqualTo("/colour");
    assertThat(neighbours.calls("/internal/deployments")).isEmpty();
  }

  @Test
  void shouldNameAnUnknownRuntimeBundle() {
    // given
    var bundle =
        bundle(key)
            .file(
                "service.yaml",
                Bundles.yaml(key, "").replace("runtimeBundle: main", "runtimeBundle: moon"));

    // then
    assertThat(api.check(bundle))
        .extracting(problem -> problem.path("code").asText())
        .containsExactly("UNKNOWN_RUNTIME_BUNDLE");
  }

  @Test
  void shouldMendAnInterruptedDeployment() {
    // given
    neighbours.answer("/internal/deployments", 503, "{'code': 'UNAVAILABLE', 'detail': 'down'}");
    var interrupted = api.deploy(bundle(key));

    // when
    neighbours.reset();
    var again = api.deploy(bundle(key));

    // then
    assertThat(interrupted.at("/errors/0/extensions/code").asText()).isEqualTo("UNAVAILABLE");
    var service = again.at("/data/deployServiceBundle/serviceDefinitions/0");
    assertThat(service.path("version").asInt()).isEqualTo(1);
    assertThat(service.at("/startForm/version").asInt()).isEqualTo(1);
  }

  @Test
  void shouldRefusePathsThatLeaveTheBundle() {
    // when
    var refused = api.deploy(bundle(key).file("../evil.bpmn", "x"));

    // then
    assertThat(refused.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_INPUT");
  }

  @Test
  void shouldRefuseEverybodyButDesigners() {
    // when
    var refused =
        api.as(
            "clerk",
            "mutation ($bundle: String!) { deployServiceBundle(input: {bundle: $bundle}) { problems { code } } }",
            Map.of("bundle", bundle(key).base64()));

    // then
    assertThat(refused.at("/errors/0/extensions/code").asText()).isEqualTo("FORBIDDEN");
  }

  private static String bpmn(JsonNode deployment) {
    for (var resource : deployment.path("resources")) {
      if (resource.path("name").asText().equals("p.bpmn")) {
        return new String(
            Base64.getDecoder().decode(resource.path("contentBase64").asText()),
            StandardCharsets.UTF_8);
      }
    }
    return "";
  }
}
