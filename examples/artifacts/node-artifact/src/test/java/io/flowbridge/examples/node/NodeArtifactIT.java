package io.flowbridge.examples.node;

import static io.flowbridge.local.test.Server.KAFKA;
import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.integration.test.TestBus;
import io.flowbridge.integration.test.TestRequest;
import io.flowbridge.local.test.UseServers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The Node artifact on a real Kafka, held against the same contract as every artifact. Its own
 * tests are in the folder test.
 */
@UseServers(KAFKA)
class NodeArtifactIT {

  private static final String TYPE = "ask-time";

  private static TestBus bus;
  private static NodeProgram artifact;

  @BeforeAll
  static void start() throws Exception {
    var brokers = System.getProperty("flowbridge.kafka.brokers");
    NodeProgram.install();
    bus = TestBus.at(brokers);
    artifact = NodeProgram.start(brokers);
  }

  @AfterAll
  static void stop() {
    bus.close();
    artifact.kill();
  }

  @Test
  void shouldPassItsOwnTests() throws Exception {
    assertThat(NodeProgram.run("npm", "test")).isZero();
  }

  @Test
  void shouldComplete() {
    var request = TestRequest.of(TYPE).inputs(Map.of("zone", "Europe/Berlin"));

    bus.send(request);

    var answer = bus.answers(request, 1).get(0);
    assertThat(answer.json().at("/outputs/time").asText()).matches("\\d\\d:\\d\\d");
    assertThat(answer.key()).isEqualTo(request.processInstanceId());
    assertThat(answer.headers().get("traceparent")).contains(TestBus.TRACE);
  }

  @Test
  void shouldTellBusinessErrorsAndFailuresApart() {
    assertThat(bus.ask(TYPE, Map.of("zone", "Moon/Crater")))
        .isBusinessError("UNKNOWN_ZONE")
        .hasErrorData("zone", "Moon/Crater");
    assertThat(bus.ask(TYPE, Map.of())).isFinal().hasMessageContaining("zone");
    assertThat(bus.ask(TestRequest.of(TYPE).version(7))).isFinal().hasMessageContaining("7");
  }

  @Test
  void shouldAnswerDuplicates() {
    var request = TestRequest.of(TYPE).inputs(Map.of("zone", "UTC"));

    bus.send(request);
    bus.send(request);

    assertThat(bus.answers(request, 2)).hasSize(2);
  }

  @Test
  void shouldBuryMalformedRequestAndGoOn() {
    var key = UUID.randomUUID().toString();

    bus.send(TYPE, key, "no request");
    bus.send(TYPE, key + "-empty", null);

    var buried = bus.deadLetter(TYPE, key);
    assertThat(buried.body()).isEqualTo("no request");
    assertThat(buried.headers().get("x-error-code")).isEqualTo("MALFORMED_REQUEST");
    assertThat(bus.deadLetter(TYPE, key + "-empty").body()).isNull();
    assertThat(bus.ask(TYPE, Map.of("zone", "UTC"))).isCompleted();
  }

  @Test
  void shouldAnnounceItself() {
    var entry = bus.catalogueEntry("node-artifact");

    assertThat(entry.json().at("/integrationTypes/0/type").asText()).isEqualTo(TYPE);
  }

  @Test
  void shouldServeWhatCameWhileItWasAway() throws Exception {
    var request = TestRequest.of(TYPE).inputs(Map.of("zone", "UTC"));
    artifact.kill();
    bus.send(request);

    artifact = NodeProgram.start(System.getProperty("flowbridge.kafka.brokers"));

    assertThat(bus.answers(request, 1)).hasSize(1);
  }

  @Test
  void shouldSayGoodbye() throws Exception {
    artifact.stop();

    bus.await(
        1,
        message ->
            message.topic().equals("flowbridge.catalogue")
                && message.json().path("name").asText().equals("node-artifact")
                && message.json().path("stopped").asBoolean());
    artifact = NodeProgram.start(System.getProperty("flowbridge.kafka.brokers"));
  }
}
