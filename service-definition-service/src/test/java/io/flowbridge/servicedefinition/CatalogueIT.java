package io.flowbridge.servicedefinition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What runs on the bus, as it announces itself on a real broker. */
class CatalogueIT extends RunningServices {

  private static final String TYPES =
      "{ integrationTypes { type version name environments elementTemplate inputSchema outputSchema errorCodes instances lastHeartbeat } }";

  private final String type = "type-" + key;

  @Test
  void shouldKnowIntegrationTypesAndWhetherSomebodyServesThem() throws Exception {
    // when
    announce("a", Instant.now(), false);
    announce("b", Instant.now(), true);

    // then
    await().atMost(Duration.ofSeconds(30)).until(() -> !integrationType().isMissingNode());
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> integrationType().path("instances").asInt() == 1);
    assertThat(integrationType().path("environments").get(0).asText()).isEqualTo("cloud");
    assertThat(integrationType().at("/elementTemplate/name").asText()).isEqualTo("Element");
  }

  @Test
  void shouldCheckBundlesAgainstAnnouncedTypes() throws Exception {
    // given
    announce("a", Instant.now().minusSeconds(3600), false);
    await().atMost(Duration.ofSeconds(30)).until(() -> !integrationType().isMissingNode());
    neighbours.references(
        """
        {'forms': [], 'processes': [{'file': 'p.bpmn', 'key': 'p', 'name': 'P'}], 'deploymentResources': [],
         'integrations': [{'file': 'p.bpmn', 'element': 'mail', 'type': '%s', 'version': 2, 'inputs': ['subject'], 'environment': 'cloud'}]}
        """
            .formatted(type));

    // then
    assertThat(api.check(Bundles.bundle(key)))
        .extracting(
            problem -> problem.path("code").asText(), problem -> problem.path("severity").asText())
        .containsExactly(
            tuple("MISSING_INPUT", "ERROR"), tuple("INTEGRATION_NOT_ALIVE", "WARNING"));
  }

  @Test
  void shouldPutMalformedEntriesAsideAndGoOn() throws Exception {
    // when
    send("artifact/broken/" + key, "{\"kind\": \"artifact\", \"name\": 7");
    announce("a", Instant.now(), false);

    // then
    await().atMost(Duration.ofSeconds(30)).until(() -> !integrationType().isMissingNode());
    assertThat(deadLetterReason("artifact/broken/" + key)).isEqualTo("MALFORMED");
  }

  @Test
  void shouldForgetWhatWasRemoved() throws Exception {
    // given
    announce("a", Instant.now(), false);
    await().atMost(Duration.ofSeconds(30)).until(() -> !integrationType().isMissingNode());

    // when
    send("artifact/%s/a".formatted(key), null);

    // then
    await().atMost(Duration.ofSeconds(30)).until(() -> integrationType().isMissingNode());
  }

  @Test
  void shouldCountTheNodesOfARuntimeBundle() throws Exception {
    // when
    for (var node : List.of("n1", "n2")) {
      send(
          "bundle/%s/%s".formatted(key, node),
          """
          {"kind": "bundle", "name": "%s", "instance": "%s", "heartbeatAt": "%s", "heartbeatIntervalSeconds": 5, "processDefinitions": 3, "later": true}
          """
              .formatted(key, node, Instant.now()));
    }

    // then
    await().atMost(Duration.ofSeconds(30)).until(() -> runtimeBundle().path("nodes").asInt() == 2);
    assertThat(runtimeBundle().path("alive").asBoolean()).isTrue();
    assertThat(runtimeBundle().path("processDefinitions").asInt()).isEqualTo(3);
  }

  @Test
  void shouldShowItToDesignersAndOperatorsOnly() {
    for (var account : List.of("designer", "operator", "admin")) {
      assertThat(api.as(account, TYPES, Map.of()).path("errors")).isEmpty();
    }
    assertThat(api.as("clerk", TYPES, Map.of()).at("/errors/0/extensions/code").asText())
        .isEqualTo("FORBIDDEN");
  }

  private JsonNode integrationType() {
    for (var known : api.as("designer", TYPES, Map.of()).at("/data/integrationTypes")) {
      if (known.path("type").asText().equals(type)) {
        return known;
      }
    }
    return Json.json("{}").path("missing");
  }

  private JsonNode runtimeBundle() {
    var bundles =
        api.as(
                "operator",
                "{ runtimeBundles { name alive nodes lastHeartbeat processDefinitions } }",
                Map.of())
            .at("/data/runtimeBundles");
    for (var bundle : bundles) {
      if (bundle.path("name").asText().equals(key)) {
        return bundle;
      }
    }
    return Json.json("{}");
  }

  private void announce(String instance, Instant heartbeat, boolean stopped) throws Exception {
    send(
        "artifact/%s/%s".formatted(key, instance),
        """
        {"kind": "artifact", "name": "%s", "instance": "%s", "heartbeatAt": "%s", "heartbeatIntervalSeconds": 30,
         "stopped": %s, "environments": ["cloud"], "integrationTypes": [{"type": "%s", "version": 2, "name": "Pigeon",
         "inputSchema": {"required": ["to", "subject"]}, "outputSchema": {}, "errorCodes": ["LOST"], "elementTemplate": {"name": "Element"}}]}
        """
            .formatted(key, instance, heartbeat, stopped, type));
  }

  private static void send(String key, @Nullable String body)
      throws ExecutionException, InterruptedException {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers()),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>("flowbridge.catalogue", key, body)).get();
    }
  }

  private static String deadLetterReason(String key) {
    var properties = new Properties();
    properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers());
    properties.put(ConsumerConfig.GROUP_ID_CONFIG, UUID.randomUUID().toString());
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    try (var consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of("flowbridge.catalogue.dlq"));
      return await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> {
                for (var letter : consumer.poll(Duration.ofMillis(500))) {
                  if (key.equals(letter.key())) {
                    var code = letter.headers().lastHeader("x-error-code").value();
                    return new String(code, StandardCharsets.UTF_8);
                  }
                }
                return "";
              },
              reason -> !reason.isEmpty());
    }
  }

  private static String brokers() {
    return System.getProperty("flowbridge.kafka.brokers");
  }
}
