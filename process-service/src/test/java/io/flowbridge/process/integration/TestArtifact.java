package io.flowbridge.process.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Plays an artifact on the real bus, answer by answer. */
public final class TestArtifact implements AutoCloseable {

  public static final String ANSWERS = "flowbridge.integration.answers";

  private final ObjectMapper json = new ObjectMapper();
  private final List<ConsumerRecord<String, String>> records = new CopyOnWriteArrayList<>();
  private final KafkaProducer<String, String> producer;
  private final Thread reader;
  private volatile boolean open = true;

  public TestArtifact(String brokers, String... topics) {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer());
    reader = new Thread(() -> read(brokers, List.of(topics)), "test-artifact");
    reader.start();
  }

  /** The request of this attempt for the given process instance. */
  public JsonNode awaitRequest(String instanceId, int attempt) {
    return await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                requests(instanceId).stream()
                    .filter(request -> request.path("attempt").asInt() == attempt)
                    .findFirst()
                    .orElse(null),
            request -> request != null);
  }

  public List<JsonNode> requests(String instanceId) {
    var found = new ArrayList<JsonNode>();
    for (var each : records) {
      JsonNode body = parse(each.value());
      if (body.path("processInstanceId").asText().endsWith(instanceId)) {
        found.add(body);
      }
    }
    return found;
  }

  public List<ConsumerRecord<String, String>> recordsOf(String topic) {
    return records.stream().filter(each -> each.topic().equals(topic)).toList();
  }

  public ObjectNode answerTo(JsonNode request, String outcome) {
    ObjectNode answer = json.createObjectNode();
    for (String field :
        List.of("correlationId", "bundle", "processInstanceId", "type", "version", "attempt")) {
      answer.set(field, request.get(field));
    }
    return answer.put("outcome", outcome).put("artifact", "test-artifact");
  }

  ObjectNode progressOf(JsonNode request) {
    ObjectNode progress = answerTo(request, "");
    progress.remove("outcome");
    return progress;
  }

  void sendProgress(ObjectNode progress) {
    var message =
        new ProducerRecord<>(
            ANSWERS, progress.path("processInstanceId").asText(), progress.toString());
    message
        .headers()
        .add("ce_type", "io.flowbridge.integration.progress".getBytes(StandardCharsets.UTF_8));
    producer.send(message);
    producer.flush();
  }

  public void send(ObjectNode answer) {
    send(answer.path("processInstanceId").asText(), answer.toString());
  }

  public void send(String key, String body) {
    send(ANSWERS, key, body);
  }

  public void send(String topic, String key, String body) {
    try {
      producer.send(new ProducerRecord<>(topic, key, body)).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Says that somebody serves version 1 and 2 of a type in an environment, or did. */
  void announce(String name, String type, String environment, boolean alive) {
    send(
        "flowbridge.catalogue",
        "artifact/%s/1".formatted(name),
        """
        {"kind": "artifact", "name": "%s", "instance": "1", "heartbeatAt": "%s", "heartbeatIntervalSeconds": 600,
         "stopped": %s, "environments": ["%s"], "integrationTypes": [{"type": "%s", "version": 1}, {"type": "%s", "version": 2}]}"""
            .formatted(name, Instant.now(), !alive, environment, type, type));
  }

  public static String header(ConsumerRecord<String, String> message, String name) {
    var header = message.headers().lastHeader(name);
    assertThat(header).as(name).isNotNull();
    return new String(header.value(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws InterruptedException {
    open = false;
    reader.join();
    producer.close();
  }

  private void read(String brokers, List<String> topics) {
    Map<String, Object> configuration =
        Map.of(
            "bootstrap.servers",
            brokers,
            "group.id",
            "test-" + UUID.randomUUID(),
            "auto.offset.reset",
            "earliest",
            "metadata.max.age.ms",
            "500");
    try (var consumer =
        new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(topics);
      while (open) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
    }
  }

  private JsonNode parse(String text) {
    try {
      return json.readTree(text);
    } catch (java.io.IOException e) {
      return json.missingNode();
    }
  }
}
