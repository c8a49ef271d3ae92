package io.flowbridge.examples.message;

import static io.flowbridge.local.test.Server.IDENTITY;
import static io.flowbridge.local.test.Server.KAFKA;
import static io.flowbridge.local.test.Server.POSTGRES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.integration.test.ArtifactTest;
import io.flowbridge.integration.test.TestBus;
import io.flowbridge.local.test.UseServers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * Messages of a shop go to a real runtime bundle and come from it, over a real Kafka. What a
 * message means, and what an answer of the bundle means, is tested in the starter.
 */
@UseServers({KAFKA, POSTGRES, IDENTITY})
@ArtifactTest
@TestPropertySource(
    properties = {
      "spring.config.import=classpath:routes.yaml",
      "flowbridge.integration.message.token-uri=${flowbridge.security.issuer}/oauth2/token",
      "flowbridge.integration.message.attempts=3",
      "flowbridge.integration.message.retry-delay=1s",
      "flowbridge.integration.message.time-limit=2s"
    })
class MessageArtifactIT {

  private static final String OWN = "flowbridge.integration.messages.message-artifact";

  private static final String LETTERS =
      "query { deadLetters(first: 200) { edges { node { id topic body } } } }";

  private static final String REPLAY =
      "mutation($input: ReplayDeadLettersInput!) { replayDeadLetters(input: $input) { succeeded results { error { message } } } }";

  private static BundleProcess bundle;
  private static Shop shop;

  @Autowired TestBus bus;
  @Autowired TestRestTemplate http;

  private final String order = "order-" + UUID.randomUUID();

  @DynamicPropertySource
  static void whereTheBundleIs(DynamicPropertyRegistry registry) {
    registry.add("flowbridge.integration.message.bundles.main", () -> bundle.url());
  }

  @BeforeAll
  static void open() throws Exception {
    shop = new Shop();
    bundle = BundleProcess.running();
    bundle.deploy(Path.of("src/test/resources/order.bpmn"));
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  @Test
  void shouldCarryAnOrderThroughItsProcess() {
    // when
    place(order);
    place(order);
    var pick = shop.await("warehouse.picks", each -> order.equals(each.key()));
    ship(order);
    ship(order);

    // then
    var task = shop.await("flowbridge.tasks", each -> shop.says(each, "businessKey", order));
    assertThat(pick.value()).contains("\"pieces\":5").contains(order);
    assertThat(shop.json(task).at("/data/parcel").asText()).isEqualTo("parcel of " + order);
    assertThat(shop.instances(order)).isEqualTo(1);
  }

  @Test
  void shouldLetOthersPassWhileNobodyWaits() {
    // given: both in one partition, and the first comes too early
    var early = order + "-early";
    place(order);
    shop.await("warehouse.picks", each -> order.equals(each.key()));

    // when
    ship(early);
    ship(order);

    // then
    shop.await("flowbridge.tasks", each -> shop.says(each, "businessKey", order));
    shop.await(OWN, each -> each.value().contains(early));
    place(early);
    shop.await("flowbridge.tasks", each -> shop.says(each, "businessKey", early));
  }

  @Test
  void shouldBuryWhatNobodyTakesAndTakeItWhenSentAgain() {
    // given
    ship(order);
    var letter = deadLetter(order);
    assertThat(Shop.header(letter, "x-error-code")).isEqualTo("NOT_FOUND");
    assertThat(shop.json(letter).path("attempt").asInt()).isEqualTo(1);
    assertThat(shop.json(letter).path("position").asText()).contains("@");
    place(order);
    shop.await("warehouse.picks", each -> order.equals(each.key()));

    // when
    var replayed =
        bundle.ask(
            REPLAY,
            Map.of("input", Map.of("ids", List.of(letterAtTheDesk()), "reason", "it waits now")));

    // then
    assertThat(replayed.at("/data/replayDeadLetters/succeeded").asInt())
        .as("%s", replayed)
        .isEqualTo(1);
    shop.await("flowbridge.tasks", each -> shop.says(each, "businessKey", order));
  }

  @Test
  void shouldGoOnAfterPoison() {
    // when: all in one partition
    shop.send("shop.orders", order, "1", "no json of " + order);
    shop.send(
        "shop.orders", order, null, "{\"type\": \"placed\", \"id\": \"%s\"}".formatted(order));
    shop.send("shop.orders", order, "3", null);
    shop.send("shop.orders", order, "4", "{\"type\": \"cancelled\"}");
    place(order);

    // then
    shop.awaitInstance(order);
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(shop.heard(OWN + ".dlq", each -> order.equals(each.key())))
                    .extracting(each -> Shop.header(each, "x-error-code"))
                    .containsExactly("MALFORMED_MESSAGE", "MAPPING_FAILED"));
  }

  @Test
  void shouldNotBelieveWhatWasTakenBack() {
    // given: one partition, so what comes later is read later
    var withdrawn = order + "-withdrawn";

    // when
    shop.sendAndAbort("shop.orders", order, withdrawn, placed(withdrawn));
    place(order);

    // then
    shop.awaitInstance(order);
    assertThat(shop.instances(withdrawn)).isZero();
  }

  @Test
  void shouldStartOnceThoughTheBundleHangs() throws Exception {
    // given
    bundle.hang();

    // when
    place(order);
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> http.getForObject("/actuator/health/messages", String.class).contains("DOWN"));
    bundle.goOn();

    // then
    shop.awaitInstance(order);
    shop.await("warehouse.picks", each -> order.equals(each.key()));
    assertThat(shop.instances(order)).isEqualTo(1);
    assertThat(shop.heard(OWN + ".dlq", each -> order.equals(each.key()))).isEmpty();
  }

  @Test
  void shouldPublishWithKeyAndHeaders() {
    var answer =
        bus.ask(
            "publish-message",
            Map.of(
                "topic",
                "warehouse.picks",
                "key",
                order,
                "headers",
                "{\"ce_type\": \"pick\"}",
                "body",
                "{\"order\": \"%s\"}".formatted(order)));

    var message = shop.await("warehouse.picks", each -> order.equals(each.key()));
    assertThat(answer).isCompleted();
    assertThat(message.value()).isEqualTo("{\"order\": \"%s\"}".formatted(order));
    assertThat(Shop.header(message, "ce_type")).isEqualTo("pick");
    assertThat(Shop.header(message, "content-type")).isEqualTo("application/json");
    assertThat(Shop.header(message, "idempotency-key"))
        .isEqualTo(answer.outputs().path("id").asText())
        .isNotBlank();
  }

  @Test
  void shouldNotPublishElsewhere() {
    assertThat(bus.ask("publish-message", Map.of("topic", "shop.orders", "body", "{}")))
        .isBusinessError("TOPIC_NOT_ALLOWED")
        .hasErrorData("topic", "shop.orders");
  }

  @Test
  void shouldServeItsTemplateWithoutSecrets() {
    var template = http.getForObject("/element-templates/publish-message-v1.json", JsonNode.class);

    assertThat(template.path("name").asText()).isEqualTo("Publish message");
    assertThat(bus.catalogueEntry("message-artifact").body()).doesNotContain("client-secret");
  }

  private String letterAtTheDesk() {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                StreamSupport.stream(
                        bundle.ask(LETTERS, Map.of()).at("/data/deadLetters/edges").spliterator(),
                        false)
                    .filter(edge -> edge.at("/node/body").asText().contains(order))
                    .map(edge -> edge.at("/node/id").asText())
                    .findFirst()
                    .orElse(""),
            id -> !id.isEmpty());
  }

  private static void place(String id) {
    shop.send("shop.orders", id, "placed " + id, placed(id));
  }

  private static String placed(String id) {
    return """
        {"type": "placed", "id": "%s", "lines": [{"pieces": 2}, {"pieces": 3}]}"""
        .formatted(id);
  }

  private static void ship(String id) {
    shop.send(
        "warehouse.shipped",
        "one partition",
        null,
        "{\"order\": \"%s\", \"parcel\": \"parcel of %s\"}".formatted(id, id));
  }

  private static ConsumerRecord<String, String> deadLetter(String id) {
    return shop.await(OWN + ".dlq", each -> each.value().contains(id));
  }
}
