package io.flowbridge.examples.s3;

import static io.flowbridge.local.test.Server.KAFKA;
import static io.flowbridge.local.test.Server.S3;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.integration.test.ArtifactTest;
import io.flowbridge.integration.test.TestBus;
import io.flowbridge.integration.test.TestRequest;
import io.flowbridge.local.test.Servers;
import io.flowbridge.local.test.UseServers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * The artifact on a real Kafka with a real S3 server. Which paths lead where and what an answer of
 * the server means is tested in the starter.
 */
@UseServers({KAFKA, S3})
@ArtifactTest
@TestPropertySource(
    properties = {
      "flowbridge.integration.s3.endpoint=${flowbridge.test.s3}",
      "flowbridge.integration.s3.bucket=flowbridge",
      "flowbridge.integration.s3.access-key=flowbridge",
      "flowbridge.integration.s3.secret-key=flowbridge"
    })
class S3ArtifactIT {

  private static final Path VALIDATOR =
      Path.of(
          "../../../integration-starters/flowbridge-integration-spring-boot-starter/src/test/node");

  private static final List<String> TYPES =
      List.of("put-s3-file", "get-s3-file", "delete-s3-file", "list-s3-files", "link-s3-file");

  @Autowired TestBus bus;
  @Autowired TestRestTemplate http;

  private final String instance = "main:" + UUID.randomUUID();

  @Test
  void shouldKeepAFileOfTheProcess() {
    var stored = bus.ask(request("put-s3-file", Map.of("path", "a.txt", "content", "Hello")));

    assertThat(stored).isCompleted().hasOutput("path", "a.txt").hasOutput("size", 5);
    assertThat(bus.ask(request("get-s3-file", Map.of("path", "a.txt"))))
        .isCompleted()
        .hasOutput("content", "Hello");
    assertThat(bus.ask(request("list-s3-files", Map.of())))
        .isCompleted()
        .hasOutput("complete", true);
    assertThat(bus.ask(request("delete-s3-file", Map.of("path", "a.txt")))).isCompleted();
    assertThat(bus.ask(request("get-s3-file", Map.of("path", "a.txt"))))
        .isBusinessError("FILE_NOT_FOUND")
        .hasErrorData("path", "a.txt");
  }

  @Test
  void shouldHideItFromOtherProcesses() {
    bus.ask(request("put-s3-file", Map.of("path", "a.txt", "content", "Hello")));

    var other =
        TestRequest.of("get-s3-file")
            .processInstanceId("main:" + UUID.randomUUID())
            .inputs(Map.of("path", "a.txt"));

    assertThat(bus.ask(other)).isBusinessError("FILE_NOT_FOUND");
  }

  @Test
  void shouldLinkToAFile() throws Exception {
    bus.ask(request("put-s3-file", Map.of("path", "a.txt", "content", "Hello")));

    var link =
        bus.ask(
            request(
                "link-s3-file", Map.of("purpose", "DOWNLOAD", "path", "a.txt", "goodFor", "PT1M")));

    assertThat(link).isCompleted().hasOutput("method", "GET");
    var url = link.outputs().path("url").asText();
    var got =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    assertThat(got.body()).isEqualTo("Hello");
  }

  @Test
  void shouldFailForGoodIfAPathLeadsElsewhere() {
    assertThat(bus.ask(request("get-s3-file", Map.of("path", "../other/a.txt"))))
        .isFinal()
        .hasMessageContaining("Expected a path");
    assertThat(bus.ask(request("get-s3-file", Map.of()))).isFinal().hasMessageContaining("path");
  }

  @Test
  void shouldSucceedOnceTheServerIsBack() {
    var put = request("put-s3-file", Map.of("path", "a.txt", "content", "Hello"));
    Servers.kill(S3);
    assertThat(bus.ask(put)).isRetryable();

    Servers.restart(S3);

    assertThat(bus.ask(put.attempt(2))).isCompleted();
  }

  @Test
  void shouldServeTemplatesThatTheModelerTakes(@TempDir Path folder) throws Exception {
    var command = new ArrayList<>(List.of("node", "validate.mjs"));
    for (var type : TYPES) {
      var template =
          http.getForObject("/element-templates/%s-v1.json".formatted(type), JsonNode.class);
      assertThat(template.path("name").asText()).endsWith("(S3)");
      command.add(Files.writeString(folder.resolve(type), template.toString()).toString());
    }

    if (!Files.exists(VALIDATOR.resolve("node_modules"))) {
      assertThat(run(List.of("npm", "ci", "--no-audit", "--no-fund"))).isZero();
    }
    assertThat(run(command)).isZero();
  }

  private TestRequest request(String type, Map<String, ?> inputs) {
    return TestRequest.of(type).processInstanceId(instance).inputs(inputs);
  }

  private static int run(List<String> command) throws Exception {
    return new ProcessBuilder(command)
        .directory(VALIDATOR.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
        .start()
        .waitFor();
  }
}
