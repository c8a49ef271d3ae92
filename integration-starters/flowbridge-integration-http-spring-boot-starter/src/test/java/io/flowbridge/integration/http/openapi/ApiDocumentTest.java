package io.flowbridge.integration.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents and operations that cannot be used. */
class ApiDocumentTest {

  private static final String HEAD = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";
  private static final String SERVER = "servers: [{ url: 'https://x.example.org' }]\n";

  @TempDir Path folder;

  @Test
  void shouldSayWhichOperationsAreLeftOut() {
    var pets = ApiDocument.read("pets", Templates.source("pets.yaml"));
    var shop = ApiDocument.read("shop", Templates.DOCUMENTS.get("shop"));

    assertThat(pets.leftOut())
        .containsExactly(
            "PUT /pets/{petId}/picture: it sends image/png",
            "GET /session: it needs 'sid' of type string in cookie",
            "GET /elsewhere: 'http://127.0.0.1:1/parameters.yaml#/p' is no component of the document itself");
    assertThat(shop.leftOut())
        .containsExactly("GET /admin: no credential gives what it asks for: key and desk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no document at all | no map",
        "'[' | JSON or YAML",
        "'{\"openapi\": \"3.0.3\",' | JSON or YAML",
        "swagger: '2.0' | version 3.0 or 3.1",
        "openapi: 2.0.0 | version 3.0 or 3.1"
      })
  void shouldRefuseWhatIsNoDocument(String text, String message) throws Exception {
    assertRefused(text, message);
  }

  @Test
  void shouldLeaveOutWhatLacksAParameterOfItsPath() throws Exception {
    var text =
        HEAD + SERVER + "paths: { '/x/{id}': %s, /y: %s }".formatted(operation(""), operation(""));

    assertThat(ApiDocument.read("x", source(text)).leftOut())
        .containsExactly("POST /x/{id}: its path names [id], which are no parameters");
  }

  @Test
  void shouldRefuseDocumentWithoutOperations() throws Exception {
    assertRefused(HEAD + "paths: {}\n", "1 to 500 operations");
  }

  @Test
  void shouldRefuseDocumentWithoutServer() throws Exception {
    assertRefused(HEAD + "paths: { /x: " + operation("") + " }", "no absolute URL");
  }

  @Test
  void shouldRefuseMoreOperationsThanAnybodyChoosesFrom() throws Exception {
    var text = new StringBuilder(HEAD + SERVER + "paths:\n");
    for (int i = 0; i <= 500; i++) {
      text.append("  /x").append(i).append(": ").append(operation("")).append('\n');
    }

    assertRefused(text.toString(), "there are 501");
  }

  @Test
  void shouldRefuseYamlThatUnfolds() throws Exception {
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      var alias = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s]%n".formatted(i, i, String.join(", ", List.of(alias, alias))));
    }

    assertRefused(HEAD + bomb, "without aliases", "'*a0'");
  }

  @Test
  void shouldRefuseDepthThatNobodyWrites() throws Exception {
    assertRefused(HEAD + "x: " + "[".repeat(5000) + "]".repeat(5000), "depth");
    assertRefused("{\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}", "depth");
  }

  @Test
  void shouldRefuseFilesThatAreTooLong() throws Exception {
    assertRefused("#".repeat(5 * 1024 * 1024 + 1), "at most 5242880 bytes");
  }

  @Test
  void shouldSayWhichFileIsMissing() {
    var missing = new ApiSource(folder.resolve("missing.yaml"), null, Map.of());

    assertThatThrownBy(() -> ApiDocument.read("x", missing))
        .isInstanceOf(ApiDocumentException.class)
        .hasMessageContaining("missing.yaml");
  }

  @Test
  void shouldFetchNothing() throws Exception {
    var asked = new CopyOnWriteArrayList<String>();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> asked.add(exchange.getRequestURI().toString()));
    server.start();
    var there = "http://localhost:%d/".formatted(server.getAddress().getPort());
    var body = "requestBody: { $ref: '%sbody.yaml' }, ".formatted(there);
    var schema =
        "requestBody: { content: { application/json: { schema: { $ref: '%sschema.yaml' } } } }, "
            .formatted(there);
    var text =
        HEAD
            + "jsonSchemaDialect: '%sdialect'%n".formatted(there)
            + SERVER
            + "paths: { /a: { $ref: '%spath.yaml' }, /b: %s, /c: %s, /d: %s }"
                .formatted(there, operation(body), operation(schema), operation(""));
    try {
      var document = ApiDocument.read("x", source(text));

      assertThat(document.leftOut()).hasSize(3).allMatch(each -> each.contains(there));
      assertThat(document.operations()).hasSize(1);
      assertThat(asked).isEmpty();
    } finally {
      server.stop(0);
    }
  }

  @Test
  void shouldEndWithReferencesThatGoRound() throws Exception {
    var text =
        HEAD
            + SERVER
            + "paths: { /x: %s, /y: %s }\n"
                .formatted(
                    operation(
                        "parameters: [{ name: a, in: query, schema: { $ref: '#/components/schemas/A' } }], "),
                    operation(""))
            + "components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } } }";

    assertThat(ApiDocument.read("x", source(text)).leftOut())
        .singleElement()
        .asString()
        .contains("#/components/schemas/");
  }

  private void assertRefused(String text, String... message) throws Exception {
    var source = source(text);
    assertThatThrownBy(() -> ApiDocument.read("x", source))
        .isInstanceOf(ApiDocumentException.class)
        .hasMessageContainingAll(message);
  }

  private ApiSource source(String text) throws Exception {
    return new ApiSource(Files.writeString(folder.resolve("api.yaml"), text), null, Map.of());
  }

  private static String operation(String more) {
    return "{ post: { %sresponses: { '200': { description: d } } } }".formatted(more);
  }
}
