package io.flowbridge.examples.email;

import static io.flowbridge.local.test.Server.KAFKA;
import static io.flowbridge.local.test.Server.MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.local.test.Servers;
import io.flowbridge.local.test.UseServers;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;

/**
 * The artifact on a real Kafka and a real mail server. How a mail is made and what an SMTP answer
 * means is tested in the starter.
 */
@UseServers({KAFKA, MAIL})
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "management.endpoints.web.exposure.include=health,metrics")
class EmailArtifactIT {

  private final Bus bus = new Bus(System.getProperty("flowbridge.kafka.brokers"));
  private final Mailbox mailbox = new Mailbox(System.getProperty("flowbridge.test.mail-api"));
  @Autowired TestRestTemplate http;

  @BeforeEach
  void listen() {
    bus.listenTo("flowbridge.integration.answers");
  }

  @AfterEach
  void hangUp() {
    bus.close();
  }

  @Test
  void shouldSendMail() {
    var id = newId();

    bus.request(id, 1, mail("ada@example.org", id));

    var answer = bus.awaitOne(record -> id.equals(Bus.json(record).path("correlationId").asText()));
    assertThat(Bus.json(answer).path("outcome").asText()).isEqualTo("COMPLETED");
    assertThat(Bus.json(answer).at("/outputs/messageId").asText()).contains(id);
    assertThat(answer.key()).isEqualTo("main:" + id);
    assertThat(Bus.header(answer, "ce_type")).isEqualTo("io.flowbridge.integration.answer");
    assertThat(Bus.header(answer, "ce_specversion")).isEqualTo("1.0");
    assertThat(Bus.header(answer, "content-type")).isEqualTo("application/json");
    assertThat(Bus.header(answer, "traceparent")).contains(Bus.TRACE);
    assertThat(mailbox.subjects()).contains(id);
  }

  @Test
  void shouldSendOneMailForDuplicates() {
    var id = newId();

    for (var attempt = 0; attempt < 3; attempt++) {
      bus.request(id, 1, mail("ada@example.org", id));
    }

    bus.awaitMany(3, record -> id.equals(Bus.json(record).path("correlationId").asText()));
    assertThat(mailbox.subjects().stream().filter(id::equals)).hasSize(1);
  }

  @Test
  void shouldBuryMalformedRequest() {
    var id = newId();
    try (var dead = new Bus(System.getProperty("flowbridge.kafka.brokers"))) {
      dead.listenTo(Bus.REQUESTS + ".dlq");

      bus.send(id, "this is " + id);
      bus.send(id, null);
      bus.request(id, 1, mail("ada@example.org", id));

      var buried = dead.awaitOne(record -> ("this is " + id).equals(record.value()));
      assertThat(Bus.header(buried, "x-error-code")).isEqualTo("MALFORMED_REQUEST");
      assertThat(Bus.header(buried, "x-original-topic")).isEqualTo(Bus.REQUESTS);
      assertThat(buried.key()).isEqualTo(id);
      var empty = dead.awaitOne(record -> record.value() == null && id.equals(record.key()));
      assertThat(Bus.header(empty, "x-error-message")).contains("no body");
      assertThat(outcomeOf(id).path("outcome").asText()).isEqualTo("COMPLETED");
    }
  }

  @Test
  void shouldAnswerWithBusinessErrorIfRecipientIsInvalid() {
    var id = newId();

    bus.request(id, 1, mail("nobody", id));

    var answer = outcomeOf(id);
    assertThat(answer.path("outcome").asText()).isEqualTo("BUSINESS_ERROR");
    assertThat(answer.path("errorCode").asText()).isEqualTo("INVALID_RECIPIENT");
    assertThat(answer.at("/errorData/address").asText()).isEqualTo("nobody");
  }

  @Test
  void shouldFailForGoodIfInputIsInvalid() {
    var id = newId();

    bus.request(id, 1, "{\"to\":\"a@example.org\",\"text\":\"x\"}");

    var answer = outcomeOf(id);
    assertThat(answer.path("outcome").asText()).isEqualTo("FAILURE");
    assertThat(answer.path("retryable").asBoolean(true)).isFalse();
    assertThat(answer.path("message").asText()).contains("subject");
  }

  @Test
  void shouldSendOnRetryAfterMailServerWasDown() {
    var id = newId();
    Servers.kill(MAIL);
    bus.request(id, 1, mail("ada@example.org", id));
    var failure = outcomeOf(id);
    Servers.restart(MAIL);

    bus.request(id, 2, mail("ada@example.org", id));

    assertThat(failure.path("outcome").asText()).isEqualTo("FAILURE");
    assertThat(failure.path("retryable").asBoolean()).isTrue();
    var answer = bus.awaitOne(record -> isAttempt(record.value(), id, 2));
    assertThat(Bus.json(answer).path("outcome").asText()).isEqualTo("COMPLETED");
    assertThat(mailbox.subjects()).contains(id);
  }

  @Test
  void shouldAnnounceItself() {
    try (var catalogue = new Bus(System.getProperty("flowbridge.kafka.brokers"))) {
      catalogue.listenTo("flowbridge.catalogue");

      var entry = catalogue.awaitOne(record -> record.value() != null);

      assertThat(entry.key()).startsWith("artifact/email-artifact/");
      assertThat(Bus.json(entry).at("/integrationTypes/0/type").asText()).isEqualTo("send-email");
      assertThat(Bus.json(entry).at("/integrationTypes/0/errorCodes/0").asText())
          .isEqualTo("INVALID_RECIPIENT");
    }
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
    var id = newId();
    bus.request(id, 1, mail("nobody", id));
    outcomeOf(id);

    var health = http.getForObject("/actuator/health", JsonNode.class);
    var metric =
        http.getForObject(
            "/actuator/metrics/flowbridge.integration.requests?tag=outcome:BUSINESS_ERROR",
            JsonNode.class);

    assertThat(health.at("/components/integration/details/consumers/send-email").asText())
        .isEqualTo("running");
    assertThat(metric.at("/measurements/0/value").asInt()).isPositive();
  }

  private JsonNode outcomeOf(String id) {
    return Bus.json(
        bus.awaitOne(record -> id.equals(Bus.json(record).path("correlationId").asText())));
  }

  private static boolean isAttempt(String value, String id, int attempt) {
    return value.contains(id) && value.contains("\"attempt\":" + attempt);
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  private static String mail(String to, String subject) {
    return """
        {"to":"%s","subject":"%s","template":"<p>Hello {{name}}</p>","data":{"name":"Ada"}}
        """
        .formatted(to, subject);
  }
}
