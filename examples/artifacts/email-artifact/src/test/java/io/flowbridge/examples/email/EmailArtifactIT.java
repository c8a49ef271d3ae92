package io.flowbridge.examples.email;

import static io.flowbridge.local.test.Server.KAFKA;
import static io.flowbridge.local.test.Server.MAIL;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.file.InstanceFiles;
import io.flowbridge.integration.test.ArtifactTest;
import io.flowbridge.integration.test.TestBus;
import io.flowbridge.integration.test.TestRequest;
import io.flowbridge.local.test.Servers;
import io.flowbridge.local.test.UseServers;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * The artifact on a real Kafka and a real mail server. How a mail is made and what an SMTP answer
 * means is tested in the starter.
 */
@UseServers({KAFKA, MAIL})
@ArtifactTest
@TestPropertySource(
    properties = {
      "management.endpoints.web.exposure.include=health,metrics",
      "flowbridge.integration.files.folder=target/process-files"
    })
class EmailArtifactIT {

  private static final String TYPE = "send-email";

  private final Mailbox mailbox = new Mailbox(System.getProperty("flowbridge.test.mail-api"));
  @Autowired TestBus bus;
  @Autowired InstanceFiles files;
  @Autowired TestRestTemplate http;

  @Test
  void shouldSendMail() {
    var request = mailTo("ada@example.org");

    bus.send(request);

    var answer = bus.answers(request, 1).get(0);
    assertThat(answer.json().path("outcome").asText()).isEqualTo("COMPLETED");
    assertThat(answer.json().at("/outputs/messageId").asText()).contains(request.correlationId());
    assertThat(answer.key()).isEqualTo(request.processInstanceId());
    assertThat(answer.headers().get("ce_type")).isEqualTo("io.flowbridge.integration.answer");
    assertThat(answer.headers().get("content-type")).isEqualTo("application/json");
    assertThat(answer.headers().get("traceparent")).contains(TestBus.TRACE);
    assertThat(mailbox.subjects()).contains(request.correlationId());
  }

  @Test
  void shouldAttachFilesOfTheProcess() {
    var request = mailTo("ada@example.org");
    var instance =
        new IntegrationContext(
            "1", 1, request.processInstanceId(), null, null, null, Instant.now());
    files.put("letters/Größe.pdf", "%PDF-1".getBytes(US_ASCII), "application/pdf", instance);

    assertThat(bus.ask(attaching(request, "letters/Größe.pdf"))).isCompleted();

    assertThat(mailbox.attachments(request.correlationId())).containsExactly("Größe.pdf");
  }

  @Test
  void shouldFailForGoodIfAnAttachmentIsMissing() {
    var request = mailTo("ada@example.org");

    assertThat(bus.ask(attaching(request, "letters/a.pdf")))
        .isFinal()
        .hasMessageContaining("letters/a.pdf");
    assertThat(mailbox.subjects()).doesNotContain(request.correlationId());
  }

  @Test
  void shouldSendOneMailForDuplicates() {
    var request = mailTo("ada@example.org");

    for (var duplicate = 0; duplicate < 3; duplicate++) {
      bus.send(request);
    }

    bus.answers(request, 3);
    assertThat(mailbox.subjects().stream().filter(request.correlationId()::equals)).hasSize(1);
  }

  @Test
  void shouldBuryMalformedRequest() {
    var broken = UUID.randomUUID().toString();
    var empty = UUID.randomUUID().toString();

    bus.send(TYPE, broken, "this is no request");
    bus.send(TYPE, empty, null);

    var buried = bus.deadLetter(TYPE, broken);
    assertThat(buried.body()).isEqualTo("this is no request");
    assertThat(buried.headers().get("x-error-code")).isEqualTo("MALFORMED_REQUEST");
    assertThat(buried.headers().get("x-original-topic"))
        .isEqualTo("flowbridge.integration.requests.send-email");
    assertThat(bus.deadLetter(TYPE, empty).headers().get("x-error-message")).contains("no body");
    assertThat(bus.ask(mailTo("ada@example.org"))).isCompleted();
  }

  @Test
  void shouldAnswerWithBusinessErrorIfRecipientIsInvalid() {
    assertThat(bus.ask(mailTo("nobody")))
        .isBusinessError("INVALID_RECIPIENT")
        .hasErrorData("address", "nobody");
  }

  @Test
  void shouldFailForGoodIfInputIsInvalid() {
    assertThat(bus.ask(TYPE, Map.of("to", "a@example.org", "text", "x")))
        .isFinal()
        .hasMessageContaining("subject");
  }

  @Test
  void shouldSendOnRetryAfterMailServerWasDown() {
    var request = mailTo("ada@example.org");
    Servers.kill(MAIL);
    var failure = bus.ask(request);
    Servers.restart(MAIL);

    var answer = bus.ask(request.attempt(2));

    assertThat(failure).isRetryable();
    assertThat(answer).isCompleted();
    assertThat(mailbox.subjects()).contains(request.correlationId());
  }

  @Test
  void shouldAnnounceItself() {
    var entry = bus.catalogueEntry("email-artifact");

    assertThat(entry.key()).startsWith("artifact/email-artifact/");
    assertThat(entry.json().at("/integrationTypes/0/type").asText()).isEqualTo(TYPE);
    assertThat(entry.json().at("/integrationTypes/0/errorCodes/0").asText())
        .isEqualTo("INVALID_RECIPIENT");
  }

  @Test
  void shouldServeTemplatesByUrl() {
    var all = http.getForObject("/element-templates", JsonNode.class);
    var one = http.getForObject("/element-templates/send-email-v1.json", JsonNode.class);

    assertThat(all).hasSize(1);
    assertThat(one).isEqualTo(all.get(0));
    assertThat(
            http.getForEntity("/element-templates/other.json", String.class)
                .getStatusCode()
                .value())
        .isEqualTo(404);
  }

  @Test
  void shouldTellHowItIs() {
    bus.ask(mailTo("nobody"));

    var health = http.getForObject("/actuator/health", JsonNode.class);
    var metric =
        http.getForObject(
            "/actuator/metrics/flowbridge.integration.requests?tag=outcome:BUSINESS_ERROR",
            JsonNode.class);

    assertThat(health.at("/components/integration/details/consumers/send-email").asText())
        .isEqualTo("running");
    assertThat(metric.at("/measurements/0/value").asInt()).isPositive();
  }

  private static TestRequest attaching(TestRequest mail, String path) {
    var inputs = new HashMap<String, Object>(mail.inputs());
    inputs.put("attachments", path);
    return mail.inputs(inputs);
  }

  /** A mail whose subject is the request's correlation id. */
  private static TestRequest mailTo(String address) {
    var request = TestRequest.of(TYPE);
    return request.inputs(
        Map.of(
            "to",
            address,
            "subject",
            request.correlationId(),
            "template",
            "<p>Hello {{name}}</p>",
            "data",
            Map.of("name", "Ada")));
  }
}
