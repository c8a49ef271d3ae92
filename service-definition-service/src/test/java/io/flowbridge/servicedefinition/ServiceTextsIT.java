package io.flowbridge.servicedefinition;

import static io.flowbridge.servicedefinition.Bundles.bundle;
import static io.flowbridge.servicedefinition.Bundles.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What processes say, in the viewer's language. Reading titles belongs to ServiceDefinitionsIT. */
class ServiceTextsIT extends RunningServices {

  private static final String FOR_PERMITS = "visibleTo: { groups: [permits] }\n";
  private static final String TEXTS =
      "texts: { Prüfen: { en: Check, de: Antrag prüfen }, Papers: { de: Unterlagen } }";

  @Test
  void shouldTranslateForThoseWhoMayNotSeeTheService() {
    // given
    api.deploy(translated(FOR_PERMITS + TEXTS));

    // then
    assertThat(texts("requester", "de-DE,de;q=0.9").path("Prüfen").asText())
        .isEqualTo("Antrag prüfen");
    assertThat(texts("requester", "en").path("Prüfen").asText()).isEqualTo("Check");
  }

  @Test
  void shouldLeaveOutWhatHasNoTranslationInTheLanguage() {
    // given
    api.deploy(translated(TEXTS));

    // then
    assertThat(texts("clerk", "de").path("Papers").asText()).isEqualTo("Unterlagen");
    assertThat(texts("clerk", "en").has("Papers")).isFalse();
  }

  @Test
  void shouldServeTheNewestVersion() {
    // given
    api.deploy(translated(TEXTS));
    api.deploy(translated("texts: { Prüfen: { de: Durchsehen } }"));

    // then
    assertThat(texts("clerk", "de").path("Prüfen").asText()).isEqualTo("Durchsehen");
  }

  @Test
  void shouldTellAnUnknownServiceNotFromOneWithoutTexts() {
    // given
    api.deploy(bundle(key));

    // when
    var answer = ask("clerk", "de", List.of("nowhere", key)).at("/data/serviceTexts");

    // then
    assertThat(answer)
        .extracting(one -> one.path("serviceKey").asText(), one -> one.path("texts").size())
        .containsExactly(tuple("nowhere", 0), tuple(key, 0));
  }

  @Test
  void shouldRefuseTooManyKeys() {
    // when
    var refused = ask("clerk", "de", Collections.nCopies(51, key));

    // then
    assertThat(refused.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_INPUT");
  }

  @Test
  void shouldWarnOfTextsThatNoProcessSays() {
    // given
    var bundle =
        translated(
            "texts: { Prüfen: { de: x }, Papers: { de: x }, Rejected: { de: x }, Check/Send: { de: x } }");

    // when
    var deployed = api.deploy(bundle).at("/data/deployServiceBundle");

    // then
    assertThat(deployed.path("problems"))
        .extracting(
            problem -> problem.path("severity").asText(),
            problem -> problem.path("element").asText(),
            problem -> problem.path("code").asText())
        .containsExactly(tuple("WARNING", "/texts/Check~1Send", "UNKNOWN_TEXT"));
    assertThat(deployed.path("serviceDefinitions")).hasSize(1);
  }

  @Test
  void shouldRefuseOtherLanguagesAndTooLongTexts() {
    // given
    var bundle =
        translated("texts: { Prüfen: { fr: x }, Papers: { de: %s } }".formatted("x".repeat(201)));

    // then
    assertThat(api.check(bundle))
        .extracting(
            problem -> problem.path("element").asText(), problem -> problem.path("code").asText())
        .containsExactlyInAnyOrder(
            tuple("/texts/Prüfen/fr", "INVALID_SERVICE"),
            tuple("/texts/Papers/de", "INVALID_SERVICE"));
  }

  private Bundles translated(String more) {
    var status =
        """
        <bpmn:extensionElements><camunda:inputOutput>
          <camunda:outputParameter name="statusLabel">${ok ? 'Papers' : 'Rejected'}</camunda:outputParameter>
        </camunda:inputOutput></bpmn:extensionElements></bpmn:userTask>
        """;
    return bundle(key)
        .file("service.yaml", yaml(key, more))
        .file("p.bpmn", Bundles.bpmn("start").replace("\"start\"/>", "\"start\">" + status));
  }

  private JsonNode texts(String account, String language) {
    return ask(account, language, List.of(key)).at("/data/serviceTexts/0/texts");
  }

  private JsonNode ask(String account, String language, List<String> keys) {
    return api.as(
        account,
        language,
        "query ($keys: [String!]!) { serviceTexts(keys: $keys) { serviceKey texts } }",
        Map.of("keys", keys));
  }
}
