package io.flowbridge.integration.http.openapi;

import static io.flowbridge.integration.http.openapi.Templates.DOCUMENTS;
import static io.flowbridge.integration.http.openapi.Templates.hidden;
import static io.flowbridge.integration.http.openapi.Templates.input;
import static io.flowbridge.integration.http.openapi.Templates.inputs;
import static io.flowbridge.integration.http.openapi.Templates.template;
import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.integration.contract.TemplateWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What templates say. Which documents are refused: {@link ApiDocumentTest}. */
class OpenApiTemplatesTest {

  private static final Path VALIDATOR =
      Path.of("../flowbridge-integration-spring-boot-starter/src/test/node");

  @Test
  void shouldMakeOneTemplateForEachOperationThatCanBeCalled() {
    assertThat(Templates.of(DOCUMENTS).byFile())
        .containsOnlyKeys(
            "call-http-v1.json",
            "pets-find-pets-v1.json",
            "pets-put-pets-pet-id-v1.json",
            "pets-delete-pet-v1.json",
            "shop-place-order-v1.json",
            "shop-note-v1.json",
            "shop-search-v1.json");
  }

  @Test
  void shouldBeValidForTheModeler(@TempDir Path folder) throws Exception {
    new TemplateWriter(Templates.of(DOCUMENTS)).writeTo(folder);
    var command = new ArrayList<>(List.of("node", "validate.mjs"));
    try (var files = Files.list(folder)) {
      files.map(Path::toString).forEach(command::add);
    }
    if (!Files.exists(VALIDATOR.resolve("node_modules"))) {
      assertThat(run(List.of("npm", "ci", "--no-audit", "--no-fund"))).isZero();
    }

    assertThat(command).hasSize(9);
    assertThat(run(command)).isZero();
  }

  @Test
  void shouldFixWhatTheOperationSays() {
    var template = template("pets-put-pets-pet-id");

    assertThat(template.path("id").asText())
        .isEqualTo("io.flowbridge.openapi.pets-put-pets-pet-id");
    assertThat(template.path("name").asText()).isEqualTo("PUT /pets/{petId}");
    assertThat(template.path("category").toString())
        .isEqualTo("{\"id\":\"io.flowbridge.openapi.pets\",\"name\":\"Pet Store\"}");
    assertThat(hidden(template, "method")).isEqualTo("PUT");
    assertThat(hidden(template, "url")).isEqualTo("https://eu.pets.example.org/v2/pets/{petId}");
    assertThat(hidden(template, "contentType")).isEqualTo("application/json");
  }

  @Test
  void shouldCallTheServerThatIsNearest() {
    assertThat(hidden(template("pets-delete-pet"), "url"))
        .isEqualTo("https://admin.pets.example.org/pets/{petId}");
    assertThat(hidden(template("shop-place-order"), "url"))
        .isEqualTo("https://shop.example.org/api/v1/orders");
  }

  @Test
  void shouldAskForParameters() {
    var template = template("pets-find-pets");

    assertThat(input(template, "query.limit").toString())
        .contains("\"label\":\"limit\"", "\"description\":\"At most\"", "whole number", "optional");
    assertThat(input(template, "query.state").at("/choices/1/value").asText()).isEqualTo("SOLD");
    assertThat(input(template, "query.sick").path("type").asText()).isEqualTo("Dropdown");
    assertThat(input(template, "headers.X-Tenant").at("/constraints/notEmpty").asBoolean())
        .isTrue();
    assertThat(inputs(template))
        .containsExactly(
            "method",
            "url",
            "query.limit",
            "query.state",
            "query.sick",
            "query.tags",
            "query.fields",
            "headers.X-Tenant",
            "credential",
            "outcomes",
            "result",
            "timeLimit");
  }

  @Test
  void shouldSayHowToGiveSeveralValues() {
    var template = template("pets-find-pets");

    assertThat(input(template, "query.tags").path("description").asText())
        .isEqualTo("Any of them. Several values: an expression that gives a list.");
    assertThat(input(template, "query.fields").path("description").asText())
        .isEqualTo("Several values: separated by commas.");
  }

  @Test
  void shouldAskForTheValuesOfTheBody() {
    var template = template("pets-put-pets-pet-id");

    assertThat(inputs(template))
        .contains("body.name", "body.state", "body.age", "body.owners")
        .doesNotContain("body", "body.id");
    var name = input(template, "body.name");
    assertThat(name.path("label").asText()).isEqualTo("Name");
    assertThat(name.path("description").asText()).isEqualTo("What it is called.");
    assertThat(name.at("/constraints/notEmpty").asBoolean()).isTrue();
    assertThat(input(template, "body.state").at("/choices/0/value").asText())
        .isEqualTo("AVAILABLE");
    assertThat(input(template, "body.age").path("optional").asBoolean()).isTrue();
    assertThat(input(template("shop-place-order"), "body.article").path("optional").asBoolean())
        .isTrue();
  }

  @Test
  void shouldKeepTypesOfTheBody() {
    var template = template("pets-put-pets-pet-id");

    var pattern = input(template, "body.age").at("/constraints/pattern/value").asText();
    assertThat("${age}").matches(pattern);
    assertThat("7").doesNotMatch(pattern);
    assertThat(input(template, "body.owners").at("/constraints/pattern").isMissingNode()).isFalse();
    assertThat(input(template, "body.vaccinated").path("choices").toString())
        .isEqualTo(
            "[{\"name\":\"yes\",\"value\":\"${true}\"},{\"name\":\"no\",\"value\":\"${false}\"}]");
    assertThat(input(template, "body.stars").at("/choices/2").toString())
        .isEqualTo("{\"name\":\"3\",\"value\":\"${3}\"}");
  }

  @Test
  void shouldAskForTheWholeBodyIfItIsNoMapOfJson() {
    var note = input(template("shop-note"), "body");

    assertThat(note.path("type").asText()).isEqualTo("Text");
    assertThat(note.path("description").asText()).isEqualTo("What to keep in mind.");
    assertThat(hidden(template("shop-note"), "contentType")).isEqualTo("text/plain");
    assertThat(inputs(template("shop-search"))).contains("body");
  }

  @Test
  void shouldNameTheCredential() {
    var key = input(template("shop-place-order"), "credential");
    assertThat(key.path("value").asText()).isEqualTo("shop-key");
    assertThat(key.path("description").asText()).contains("key (API key in the header X-Shop-Key)");
    assertThat(key.at("/constraints/notEmpty").asBoolean()).isTrue();
    assertThat(input(template("shop-search"), "credential").path("value").asText())
        .isEqualTo("desk");
    assertThat(input(template("shop-note"), "credential").has("value")).isFalse();
  }

  @Test
  void shouldLeaveTheCredentialOpenIfTheDocumentDoes() {
    assertThat(input(template("pets-find-pets"), "credential").toString())
        .contains("\"value\":\"pets_auth\"", "\"optional\":true", "OAuth 2");
    assertThat(input(template("pets-delete-pet"), "credential").has("optional")).isFalse();
  }

  @Test
  void shouldStayAnElementOfCallHttp() {
    assertThat(template("pets-delete-pet").toString())
        .contains("\"value\":\"call-http\"", "integrationTimeout", "${status}", "NOT_FOUND");
  }

  private static int run(List<String> command) throws Exception {
    return new ProcessBuilder(command).directory(VALIDATOR.toFile()).inheritIO().start().waitFor();
  }
}
