package io.flowbridge.examples.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The platform's side of the bus, with nothing but Kafka's own client. */
final class Bus implements AutoCloseable {

  static final String REQUESTS = "flowbridge.integration.requests.send-email";
  static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final KafkaProducer<String, String> producer;
  private final KafkaConsumer<String, String> consumer;
  private final List<ConsumerRecord<String, String>> received = new ArrayList<>();

  Bus(String brokers) {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer());
    consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                brokers,
                "group.id",
                UUID.randomUUID().toString(),
                "metadata.max.age.ms",
                "500",
                "auto.offset.reset",
                "earliest"),
            new StringDeserializer(),
            new StringDeserializer());
  }

  void listenTo(String topic) {
    consumer.subscribe(List.of(topic));
  }

  void request(String correlationId, int attempt, String inputs) {
    send(
        correlationId,
        """
        {"correlationId":"%s","type":"send-email","version":1,"attempt":%d,"bundle":"main",
         "processInstanceId":"main:%s","activityId":"mail","deadline":"2030-01-01T00:00:00Z",
         "inputs":%s}
        """
            .formatted(correlationId, attempt, correlationId, inputs));
  }

  void send(String key, String value) {
    var request = new ProducerRecord<>(REQUESTS, key, value);
    request.headers().add("traceparent", ("00-" + TRACE + "-00f067aa0ba902b7-01").getBytes());
    producer.send(request);
    producer.flush();
  }

  ConsumerRecord<String, String> awaitOne(Predicate<ConsumerRecord<String, String>> wanted) {
    return awaitMany(1, wanted).get(0);
  }

  List<ConsumerRecord<String, String>> awaitMany(
      int count, Predicate<ConsumerRecord<String, String>> wanted) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(10))
        .untilAsserted(
            () -> {
              consumer.poll(Duration.ofMillis(100)).forEach(received::add);
              assertThat(received.stream().filter(wanted)).hasSizeGreaterThanOrEqualTo(count);
            });
    return received.stream().filter(wanted).toList();
  }

  static JsonNode json(ConsumerRecord<String, String> message) {
    try {
      return JSON.readTree(message.value());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  static String header(ConsumerRecord<String, String> message, String name) {
    var header = message.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    producer.close();
    consumer.close();
  }
}
