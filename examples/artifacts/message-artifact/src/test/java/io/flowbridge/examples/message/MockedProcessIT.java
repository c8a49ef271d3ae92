package io.flowbridge.examples.message;

import static io.flowbridge.local.test.Server.IDENTITY;
import static io.flowbridge.local.test.Server.KAFKA;
import static io.flowbridge.local.test.Server.POSTGRES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.integration.test.IntegrationMocks;
import io.flowbridge.integration.test.MockedRequest;
import io.flowbridge.local.test.UseServers;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A process on a real runtime bundle and a real Kafka, whose integrations the test answers. */
@UseServers({KAFKA, POSTGRES, IDENTITY})
class MockedProcessIT {

  private final String key = "K-" + UUID.randomUUID();
  private final BundleProcess bundle = BundleProcess.running();
  private final Shop shop = new Shop();
  private final IntegrationMocks integrations =
      IntegrationMocks.at(System.getProperty("flowbridge.kafka.brokers"));

  @BeforeEach
  void deploy() throws Exception {
    bundle.deploy(Path.of("src/test/resources/tell.bpmn"));
  }

  @AfterEach
  void close() {
    integrations.close();
    shop.close();
  }

  @Test
  void shouldGoOnWithWhatTheMockAnswers() {
    // given
    var email =
        integrations
            .mock("send-email")
            .fails("the server is busy")
            .answers(request -> Map.of("messageId", "mail to " + request.input("to")));

    // when
    bundle.start("tell", key, Map.of("address", "kim@example.org"));

    // then
    assertThat(awaitTask("told").at("/data/messageId").asText())
        .isEqualTo("mail to kim@example.org");
    assertThat(email.requests()).extracting(MockedRequest::attempt).containsExactly(1, 2);
  }

  @Test
  void shouldTakeTheWayOfABusinessError() {
    // given
    integrations.mock("send-email").raises("INVALID_RECIPIENT", "there is nobody");

    // when
    bundle.start("tell", key, Map.of("address", "nobody"));

    // then
    awaitTask("call");
  }

  @Test
  void shouldSayWhyTheTestCouldNotAnswer() {
    // given
    var email =
        integrations
            .mock("send-email")
            .answers(
                request -> {
                  throw new IllegalStateException("the test is wrong");
                });

    // when
    bundle.start("tell", key, Map.of("address", "kim@example.org"));

    // then
    email.awaitRequests(1);
    var fact =
        shop.await(
            "flowbridge.history",
            each ->
                each.value() != null
                    && each.value().contains("the test is wrong")
                    && each.value().contains("INCIDENT"));
    assertThat(fact.value()).contains("send-email");
  }

  private JsonNode awaitTask(String activity) {
    return shop.json(
        shop.await(
            "flowbridge.tasks",
            each -> shop.says(each, "businessKey", key) && shop.says(each, "key", activity)));
  }
}
