package io.flowbridge.integration.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.integration.GreetingArtifact;
import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.IntegrationHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElementTemplateTest {

  private static final Path NODE = Path.of("src/test/node");

  private final Contracts contracts = greeting();

  @Test
  void shouldBeValidForTheModeler(@TempDir Path folder) throws Exception {
    new TemplateWriter(ElementTemplates.of(contracts, List.of())).writeTo(folder);
    if (!Files.exists(NODE.resolve("node_modules"))) {
      assertThat(run("npm", "ci", "--no-audit", "--no-fund")).isZero();
    }

    var exit = run("node", "validate.mjs", folder.resolve("greet-v1.json").toString());

    assertThat(exit).isZero();
  }

  @Test
  void shouldBeRefusedByTheModelerIfBroken(@TempDir Path folder) throws Exception {
    var broken = folder.resolve("broken.json");
    Files.writeString(broken, "{\"name\":\"x\"}");

    assertThat(run("node", "validate.mjs", broken.toString())).isEqualTo(1);
  }

  @Test
  void shouldFixTheElementToItsType() {
    assertThat(value("camunda:type")).isEqualTo("external");
    assertThat(value("camunda:topic")).isEqualTo("greet");
    assertThat(value("camunda:asyncBefore")).isEqualTo("true");
    assertThat(value("integrationType")).isEqualTo("greet");
    assertThat(value("integrationVersion")).isEqualTo("1");
    assertThat(value("integrationTimeout")).isEqualTo("PT5M");
  }

  @Test
  void shouldAskForOrderOnlyIfTheHandlerWantsIt() throws Exception {
    var handler =
        getClass()
            .getDeclaredMethod("inOrder", GreetingArtifact.Greet.class)
            .getAnnotation(IntegrationHandler.class);
    var ordered =
        Contracts.of(
            List.of(new Contracts.Signature(handler, GreetingArtifact.Greet.class, void.class)));

    assertThat(ordered.all().get(0).elementTemplate().toString()).contains("integrationOrdered");
    assertThat(template().toString()).doesNotContain("integrationOrdered");
  }

  @IntegrationHandler(type = "in-order", name = "In order", ordered = true)
  void inOrder(GreetingArtifact.Greet input) {}

  @Test
  void shouldDescribeInputs() {
    assertThat(property("name").toString())
        .contains("\"label\":\"Whom\"", "\"notEmpty\":true", "\"maxLength\":40");
    assertThat(property("tone").at("/choices").toString())
        .isEqualTo(
            "[{\"name\":\"friendly\",\"value\":\"FRIENDLY\"},"
                + "{\"name\":\"FORMAL\",\"value\":\"FORMAL\"}]");
    assertThat(property("tone").at("/description").asText()).isEqualTo("How to say it");
    assertThat(property("ps").at("/type").asText()).isEqualTo("Text");
    assertThat(property("shout").at("/choices/0/value").asText()).isEqualTo("true");
  }

  @Test
  void shouldLetExpressionsThrough() {
    assertThat("${times}").matches(property("times").at("/constraints/pattern/value").asText());
    assertThat("7").matches(property("times").at("/constraints/pattern/value").asText());
    assertThat("x").doesNotMatch(property("language").at("/constraints/pattern/value").asText());
    assertThat("PT1M30S").matches(durationPattern());
    assertThat("P").doesNotMatch(durationPattern());
  }

  @Test
  void shouldMapOutputs() {
    var output =
        StreamSupport.stream(template().get("properties").spliterator(), false)
            .filter(each -> each.at("/binding/type").asText().equals("camunda:outputParameter"))
            .findFirst()
            .orElseThrow();

    assertThat(output.at("/binding/source").asText()).isEqualTo("${text}");
    assertThat(output.get("value").asText()).isEqualTo("text");
  }

  @Test
  void shouldNameErrors() {
    assertThat(template().get("description").asText()).contains("UNWELCOME");
  }

  private String durationPattern() {
    return property("integrationTimeout").at("/constraints/pattern/value").asText();
  }

  private String value(String name) {
    return property(name).path("value").asText();
  }

  private JsonNode property(String name) {
    return StreamSupport.stream(template().get("properties").spliterator(), false)
        .filter(each -> each.at("/binding/name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode template() {
    return contracts.all().get(0).elementTemplate();
  }

  private static Contracts greeting() {
    try {
      var annotation =
          GreetingArtifact.class
              .getMethod("greet", GreetingArtifact.Greet.class, IntegrationContext.class)
              .getAnnotation(IntegrationHandler.class);
      return Contracts.of(
          List.of(
              new Contracts.Signature(
                  annotation, GreetingArtifact.Greet.class, GreetingArtifact.Greeted.class)));
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static int run(String... command) throws Exception {
    var all = new ArrayList<>(List.of(command));
    return new ProcessBuilder(all)
        .directory(NODE.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
        .start()
        .waitFor();
  }
}
