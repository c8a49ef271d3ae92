package io.flowbridge.examples.document;

import static io.flowbridge.local.test.Server.KAFKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.integration.test.ArtifactTest;
import io.flowbridge.integration.test.TestBus;
import io.flowbridge.integration.test.TestRequest;
import io.flowbridge.local.test.UseServers;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The artifact on a real Kafka with its files in a folder. What a template may do is tested in the
 * starter, links and folders in the content starter, files in a bucket in the S3 starter.
 */
@UseServers(KAFKA)
@ArtifactTest
class DocumentArtifactIT {

  private static final Path VALIDATOR =
      Path.of(
          "../../../integration-starters/flowbridge-integration-spring-boot-starter/src/test/node");

  private static final String ADDRESS = "https://documents.example.org";

  @TempDir static Path folder;
  @Autowired TestBus bus;
  @Autowired TestRestTemplate http;
  @Autowired MeterRegistry meters;

  private final String instance = "main:" + UUID.randomUUID();

  @DynamicPropertySource
  static void files(DynamicPropertyRegistry properties) {
    properties.add("flowbridge.integration.files.folder", () -> folder);
    properties.add("flowbridge.integration.files.public-address", () -> ADDRESS);
    properties.add("flowbridge.integration.document.max-pages", () -> 5);
    properties.add("flowbridge.integration.files.keep", () -> "30d");
    properties.add("flowbridge.integration.files.sweep-interval", () -> "200ms");
  }

  @Test
  void shouldRenderADocument() throws Exception {
    var rendered =
        bus.ask(
            render(
                "<h1>Bescheid für {{name}}</h1>{{#fees}}<p>{{what}}: {{amount}} €</p>{{/fees}}",
                Map.of(
                    "name",
                    "Jörg Müßig",
                    "fees",
                    List.of(Map.of("what", "Gebühr", "amount", 30)))));

    assertThat(rendered)
        .isCompleted()
        .hasOutput("path", "letters/Bescheid.pdf")
        .hasOutput("contentType", "application/pdf")
        .hasOutput("pages", 1);
    var got = follow(url(rendered.outputs()));
    assertThat(got.getHeaders().getContentType()).hasToString("application/pdf");
    assertThat(got.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
        .startsWith("attachment")
        .contains("Bescheid.pdf");
    assertThat(got.getBody()).hasSize(rendered.outputs().path("size").asInt());
    try (var document = Loader.loadPDF(got.getBody())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Bescheid für Jörg Müßig", "Gebühr: 30 €");
    }
  }

  @Test
  void shouldServeNobodyWithoutALink() {
    var rendered = bus.ask(render("<p>secret", Map.of()));
    var url = url(rendered.outputs());

    assertThat(follow(url.replace("letters/", "other/")).getStatusCode())
        .isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(follow(url.replaceAll("\\?.*", "")).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(follow(url.replaceAll("until=\\d", "until=9")).getStatusCode())
        .isEqualTo(HttpStatus.FORBIDDEN);
  }

  @Test
  void shouldLinkToADocumentAgain() {
    bus.ask(render("<p>text", Map.of()));

    var link = bus.ask(request("link-document", Map.of("path", "letters/Bescheid.pdf")));

    assertThat(link).isCompleted();
    assertThat(follow(url(link.outputs())).getStatusCode()).isEqualTo(HttpStatus.OK);
    var other = TestRequest.of("link-document").inputs(Map.of("path", "letters/Bescheid.pdf"));
    assertThat(bus.ask(other.processInstanceId("main:" + UUID.randomUUID())))
        .isBusinessError("FILE_NOT_FOUND");
  }

  @Test
  void shouldRemoveDocumentsSomeTimeAfterTheirCaseHasEnded() {
    var running = "main:" + UUID.randomUUID();
    var ended = "main:" + UUID.randomUUID();
    for (var each : List.of(running, instance, ended)) {
      assertThat(bus.ask(render("<p>text", Map.of()).processInstanceId(each))).isCompleted();
    }

    tell(running, "ACTIVE", null);
    tell(instance, "COMPLETED", Instant.now().minus(Duration.ofDays(29)));
    tell(ended, "COMPLETED", Instant.now().minus(Duration.ofDays(32)));

    var removed = meters.counter("flowbridge.integration.files.removed");
    await().atMost(Duration.ofSeconds(30)).until(() -> removed.count() > 0);
    assertThat(letter(ended)).doesNotExist();
    assertThat(letter(running)).exists();
    assertThat(letter(instance)).exists();
    assertThat(removed.count()).isEqualTo(1);
  }

  private static Path letter(String instance) {
    return folder.resolve(
        "instances/%s/letters/Bescheid.pdf".formatted(instance.replace(':', '/')));
  }

  /** As the bundle tells of its process instances. */
  private static void tell(String instance, String state, Instant endedAt) {
    var snapshot =
        "{\"id\":\"%s\",\"state\":\"%s\",\"endedAt\":%s}"
            .formatted(instance, state, endedAt == null ? null : '"' + endedAt.toString() + '"');
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers", System.getProperty("flowbridge.kafka.brokers")),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>("flowbridge.instances", instance, snapshot));
    }
  }

  @Test
  void shouldTellTheProcessWhatIsWrong() {
    assertThat(bus.ask(render("{{#open}}", Map.of()))).isBusinessError("TEMPLATE_INVALID");
    assertThat(bus.ask(render("<img src='file:///etc/passwd'>", Map.of())))
        .isBusinessError("TEMPLATE_INVALID");
    assertThat(bus.ask(render("<p style='page-break-after: always'>x".repeat(6), Map.of())))
        .isBusinessError("DOCUMENT_TOO_LARGE")
        .hasErrorData("most", 5);
  }

  @Test
  void shouldFailForGoodIfThePathLeadsElsewhere() {
    assertThat(
            bus.ask(
                request("render-document", Map.of("template", "<p>x", "path", "../other/a.pdf"))))
        .isFinal()
        .hasMessageContaining("Expected a path");
  }

  @Test
  void shouldServeTemplatesThatTheModelerTakes(@TempDir Path templates) throws Exception {
    var command = new ArrayList<>(List.of("node", "validate.mjs"));
    for (var type : List.of("render-document", "link-document")) {
      var template =
          http.getForObject("/element-templates/%s-v1.json".formatted(type), JsonNode.class);
      assertThat(template.path("name").asText()).contains("ocument");
      command.add(Files.writeString(templates.resolve(type), template.toString()).toString());
    }

    if (!Files.exists(VALIDATOR.resolve("node_modules"))) {
      assertThat(run(List.of("npm", "ci", "--no-audit", "--no-fund"))).isZero();
    }
    assertThat(run(command)).isZero();
  }

  private TestRequest render(String template, Map<String, ?> data) {
    return request(
        "render-document",
        Map.of("template", template, "data", data, "path", "letters/Bescheid.pdf"));
  }

  private TestRequest request(String type, Map<String, ?> inputs) {
    return TestRequest.of(type).processInstanceId(instance).inputs(inputs);
  }

  private static String url(JsonNode outputs) {
    return outputs.path("url").asText();
  }

  /** As a browser would, but to the port that the test has. */
  private ResponseEntity<byte[]> follow(String url) {
    assertThat(url).startsWith(ADDRESS + "/files/");
    return http.getForEntity(
        URI.create(http.getRootUri() + url.substring(ADDRESS.length())), byte[].class);
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
