package io.flowbridge.servicedefinition;

import static io.flowbridge.servicedefinition.Bundles.bundle;
import static io.flowbridge.servicedefinition.Bundles.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reading the catalogue, with the eyes of different accounts. */
class ServiceDefinitionsIT extends RunningServices {

  private static final String FOR_PERMITS = "visibleTo: { groups: [permits] }";

  @Test
  void shouldShowAServiceOnlyToItsAudience() {
    // given
    api.deploy(bundle(key).file("service.yaml", yaml(key, FOR_PERMITS)));

    // then
    assertThat(service("clerk", "en").path("canStart").asBoolean()).isTrue();
    assertThat(service("requester", "en").isNull()).isTrue();
    assertThat(keys("clerk")).containsExactly(key);
    assertThat(keys("requester")).isEmpty();
  }

  @Test
  void shouldResolveEntitiesInOrderWithoutInvisibleOnes() {
    // given
    var hidden = key + "-hidden";
    api.deploy(bundle(key));
    api.deploy(bundle(hidden).file("service.yaml", yaml(hidden, FOR_PERMITS)));
    var representations =
        List.of(
            Map.of("__typename", "ServiceDefinition", "key", hidden),
            Map.of("__typename", "ServiceDefinition", "key", key));

    // when
    var entities =
        api.as(
                "requester",
                "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ServiceDefinition { key title } } }",
                Map.of("representations", representations))
            .at("/data/_entities");

    // then
    assertThat(entities.get(0).isNull()).isTrue();
    assertThat(entities.get(1).path("key").asText()).isEqualTo(key);
  }

  @Test
  void shouldSpeakTheViewersLanguage() {
    // given
    api.deploy(bundle(key));

    // then
    assertThat(service("clerk", "de-DE,de;q=0.9").path("title").asText())
        .isEqualTo("Dienst " + key);
    assertThat(service("clerk", "de").path("category").asText()).isEqualTo("Verkehr");
    assertThat(service("clerk", "fr").path("title").asText()).isEqualTo("Service " + key);
  }

  @Test
  void shouldPageByTitle() {
    // given
    for (var name : List.of("c", "a", "b")) {
      api.deploy(
          bundle(key + name)
              .file(
                  "service.yaml",
                  yaml(key + name, "description: { en: Batch %s }".formatted(key))));
    }

    // when
    var first = page(2, null);
    var second = page(2, first.at("/pageInfo/endCursor").asText());

    // then
    assertThat(first.at("/totalCount/value").asInt()).isEqualTo(3);
    assertThat(titles(first)).containsExactly("Service " + key + "a", "Service " + key + "b");
    assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    assertThat(titles(second)).containsExactly("Service " + key + "c");
    assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
  }

  @Test
  void shouldFilterByCategory() {
    // given
    api.deploy(bundle(key));

    // then
    assertThat(found("Traffic")).isEqualTo(1);
    assertThat(found("Verkehr")).isEqualTo(1);
    assertThat(found("Work")).isZero();
  }

  @Test
  void shouldRefuseForeignCursors() {
    assertThat(
            api.as("clerk", "{ serviceDefinitions(after: \"x\") { edges { cursor } } }", Map.of())
                .at("/errors/0/extensions/code")
                .asText())
        .isEqualTo("BAD_CURSOR");
  }

  private int found(String category) {
    return api.as(
            "clerk",
            "query ($search: String, $category: String) { serviceDefinitions(search: $search, category: $category) { totalCount { value } } }",
            Map.of("search", key, "category", category))
        .at("/data/serviceDefinitions/totalCount/value")
        .asInt();
  }

  private JsonNode service(String account, String language) {
    return api.as(
            account,
            language,
            "query ($key: String!) { serviceDefinition(key: $key) { key version title category canStart deployedAt startForm { key version } } }",
            Map.of("key", key))
        .at("/data/serviceDefinition");
  }

  private List<String> keys(String account) {
    return api.as(
            account,
            "query ($search: String) { serviceDefinitions(search: $search) { edges { node { key startDraft { savedAt } } } } }",
            Map.of("search", key))
        .at("/data/serviceDefinitions/edges")
        .findValuesAsText("key");
  }

  private JsonNode page(int first, String after) {
    var variables = new HashMap<String, Object>(Map.of("search", key, "first", first));
    variables.put("after", after);
    return api.as(
            "clerk",
            "query ($search: String, $first: Int, $after: String) { serviceDefinitions(search: $search, first: $first, after: $after) { edges { node { title } } pageInfo { hasNextPage endCursor } totalCount { value exact } } }",
            variables)
        .at("/data/serviceDefinitions");
  }

  private static List<String> titles(JsonNode page) {
    return page.path("edges").findValuesAsText("title");
  }
}
