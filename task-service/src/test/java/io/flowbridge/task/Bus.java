package io.flowbridge.task;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The task topic, as a runtime bundle and an operator use it. */
public final class Bus {
  public static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  private static final String TOPIC = "flowbridge.tasks";
  private static final Map<String, Bus> CONNECTED = new ConcurrentHashMap<>();

  private final String brokers;
  private final KafkaProducer<byte[], byte[]> producer;

  private Bus(String brokers) {
    this.brokers = brokers;
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", brokers, "acks", "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  static Bus connect(String brokers) {
    return CONNECTED.computeIfAbsent(brokers, Bus::new);
  }

  public void publish(Task... tasks) {
    for (var task : tasks) {
      send(task.id(), json(task), "io.flowbridge.task.snapshot");
    }
    producer.flush();
  }

  /** The same state as a snapshot with another version. */
  public static Task with(Task task, long version) {
    try {
      return JSON.treeToValue(
          JSON.<ObjectNode>valueToTree(task).put("version", version), Task.class);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public void tombstone(String id) {
    send(id, null, "io.flowbridge.task.snapshot");
    producer.flush();
  }

  public void pulse(String bundle, Instant publishedUpTo) {
    send(
        "pulse:" + bundle,
        json(Map.of("bundle", bundle, "publishedUpTo", publishedUpTo)),
        "io.flowbridge.pulse");
    producer.flush();
  }

  public void raw(String key, String body) {
    send(key, body.getBytes(StandardCharsets.UTF_8), "io.flowbridge.task.snapshot");
    producer.flush();
  }

  /** The dead letter with the key, once it is there. */
  public ConsumerRecord<byte[], byte[]> deadLetter(String key) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                brokers,
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(TOPIC + ".dlq"));
      var deadline = Instant.now().plusSeconds(30);
      while (Instant.now().isBefore(deadline)) {
        for (var letter : consumer.poll(Duration.ofMillis(200))) {
          if (letter.key() != null
              && key.equals(new String(letter.key(), StandardCharsets.UTF_8))) {
            return letter;
          }
        }
      }
      throw new AssertionError("Expected a dead letter with key " + key);
    }
  }

  private void send(String key, byte[] body, String type) {
    var message = new ProducerRecord<>(TOPIC, null, key.getBytes(StandardCharsets.UTF_8), body);
    message.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
    message.headers().add("ce_id", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    message.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
    producer.send(message);
  }

  private static byte[] json(Object value) {
    try {
      return JSON.writeValueAsBytes(value);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
