package io.flowbridge.integration.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.flowbridge.integration.GreetingArtifact;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.cloud.stream.binder.test.EnableTestBinder;
import org.springframework.cloud.stream.binder.test.InputDestination;
import org.springframework.cloud.stream.binder.test.OutputDestination;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Messages against their schemas and routes, on the binder for tests. What a real broker does is
 * tested with the e-mail artifact.
 */
@SpringBootTest(
    classes = GreetingArtifact.class,
    properties = {
      "spring.application.name=greeter",
      "flowbridge.integration.heartbeat=1s",
      "spring.main.web-application-type=none"
    })
@EnableTestBinder
class BusTest {

  private static final String REQUESTS = "flowbridge.integration.requests.greet";
  private static final String REQUEST =
      """
      {"correlationId":"%s","type":"greet","version":1,"attempt":1,"bundle":"main",
       "processInstanceId":"main:7","activityId":"a","deadline":"2030-01-01T00:00:00Z",
       "inputs":{"name":"%s"},"unknown":true}
      """;

  @Autowired InputDestination input;
  @Autowired OutputDestination output;

  @BeforeEach
  void forget() {
    output.clear();
  }

  @Test
  void shouldAnswerByTheContract() throws Exception {
    for (var name : List.of("Ada", "nobody", "later", "never")) {
      send(REQUEST.formatted("id-" + name, name));

      var answer = receive("flowbridge.integration.answers");

      assertThat(problems("integration-answer", answer)).isEmpty();
      assertThat(header(answer, "ce_type")).isEqualTo("io.flowbridge.integration.answer");
      assertThat(header(answer, "ce_subject")).isEqualTo("main:7");
      assertThat(header(answer, "ce_source")).isEqualTo("/artifacts/greeter");
      assertThat(header(answer, "traceparent")).isEqualTo("00-trace");
      assertThat(json(answer).get("correlationId").asText()).isEqualTo("id-" + name);
    }
  }

  @Test
  void shouldBuryMalformedRequests() {
    var foreign = REQUEST.formatted("x", "y").replace("\"greet\"", "\"other\"");
    var poor = "{\"type\":\"greet\",\"version\":1}";
    for (var body : List.of("no json", "null", "{}", poor, foreign)) {
      send(body);

      var buried = receive(REQUESTS + ".dlq");

      assertThat(new String(buried.getPayload())).isEqualTo(body);
      assertThat(header(buried, "x-error-code")).isEqualTo("MALFORMED_REQUEST");
      assertThat(header(buried, "x-error-message")).isNotBlank();
      assertThat(header(buried, "x-original-topic")).isEqualTo(REQUESTS);
    }
    assertThat(output.receive(100, "flowbridge.integration.answers")).isNull();
  }

  @Test
  void shouldLeaveRequestsOfOtherEnvironments() {
    send(REQUEST.formatted("x", "y").replace("\"bundle\"", "\"environment\":\"moon\",\"bundle\""));

    assertThat(output.receive(200, "flowbridge.integration.answers")).isNull();
  }

  @Test
  void shouldAnnounceItselfByTheContract() throws Exception {
    var entry = receive("flowbridge.catalogue");

    assertThat(problems("catalogue-entry", entry)).isEmpty();
    assertThat(header(entry, "ce_subject")).startsWith("artifact/greeter/greeter-");
    assertThat(json(entry).at("/integrationTypes/0/inputSchema/required").toString())
        .isEqualTo("[\"name\"]");
  }

  private void send(String body) {
    input.send(
        MessageBuilder.withPayload(body.getBytes()).setHeader("traceparent", "00-trace").build(),
        REQUESTS);
  }

  private Message<byte[]> receive(String topic) {
    var received = new ArrayList<Message<byte[]>>();
    await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () -> {
              var message = output.receive(200, topic);
              return message != null && received.add(message);
            });
    return received.get(0);
  }

  private static String header(Message<?> message, String name) {
    return String.valueOf(message.getHeaders().get(name));
  }

  private static JsonNode json(Message<byte[]> message) throws Exception {
    return Json.mapper().readTree(message.getPayload());
  }

  private static List<?> problems(String schema, Message<byte[]> message) throws Exception {
    var path = Path.of("../../docs/events/" + schema + ".schema.json");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(path), InputFormat.JSON)
        .validate(new String(message.getPayload()), InputFormat.JSON);
  }
}
