package io.flowbridge.servicedefinition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The services everybody tries first. Their processes are checked by process-service's tests. */
class ExampleBundlesIT extends RunningServices {

  private static final Path EXAMPLES = Path.of("..", "examples", "services");
  private static final Pattern NAME = Pattern.compile("<bpmn:[^>]* name=\"([^\"]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"parking-permit", "business-trip", "load"})
  void shouldDeployExample(String name) throws IOException {
    // given
    var bundle = example(name);

    // when
    var deployed = api.deploy(bundle).at("/data/deployServiceBundle");

    // then
    assertThat(deployed.path("problems")).isEmpty();
    assertThat(deployed.at("/serviceDefinitions/0/key").asText()).isEqualTo(name);
    assertThat(deployed.at("/serviceDefinitions/0/startForm/version").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"parking-permit", "business-trip", "load"})
  void shouldSayEveryNameInGerman(String name) throws IOException {
    // given
    var bundle = example(name);
    var names =
        NAME.matcher(String.valueOf(bundle.files().get(name + ".bpmn")))
            .results()
            .map(match -> match.group(1))
            .toList();

    // when
    api.deploy(bundle);

    // then
    var texts =
        api.as(
                "clerk",
                "de",
                "query ($keys: [String!]!) { serviceTexts(keys: $keys) { texts } }",
                Map.of("keys", List.of(name)))
            .at("/data/serviceTexts/0/texts");
    assertThat(names).isNotEmpty().allMatch(texts::has);
  }

  private static Bundles example(String name) throws IOException {
    var bundle = Bundles.empty();
    try (var files = Files.walk(EXAMPLES.resolve(name))) {
      for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        bundle.file(
            EXAMPLES.resolve(name).relativize(file).toString(),
            Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    neighbours.references(
        "{'forms': [], 'integrations': [], 'processes': [{'file': 'x.bpmn', 'key': '%s', 'name': null}]}"
            .formatted(name));
    return bundle;
  }
}
