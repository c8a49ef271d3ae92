package io.flowbridge.examples.message;

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
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** The customer's own programs, and whoever reads the platform's topics: only Kafka's client. */
final class Shop implements AutoCloseable {

  private static final Pattern HEARD =
      Pattern.compile(
          "warehouse\\..*|flowbridge\\.(tasks|instances|history|integration\\.messages\\..*)");

  private final ObjectMapper json = new ObjectMapper();
  private final List<ConsumerRecord<String, String>> heard = new ArrayList<>();
  private final KafkaProducer<String, String> producer;
  private final KafkaProducer<String, String> unsure;
  private final KafkaConsumer<String, String> consumer;

  Shop() {
    var brokers = System.getProperty("flowbridge.kafka.brokers");
    producer = producer(Map.of("bootstrap.servers", brokers));
    unsure =
        producer(Map.of("bootstrap.servers", brokers, "transactional.id", "" + UUID.randomUUID()));
    unsure.initTransactions();
    consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers", brokers,
                "group.id", "shop-" + UUID.randomUUID(),
                "metadata.max.age.ms", "500",
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new StringDeserializer());
    consumer.subscribe(HEARD);
  }

  void send(String topic, String key, String event, String body) {
    var unused = producer.send(message(topic, key, event, body));
    producer.flush();
  }

  /** Sends, and then takes it back. */
  void sendAndAbort(String topic, String key, String event, String body) {
    unsure.beginTransaction();
    var unused = unsure.send(message(topic, key, event, body));
    unsure.flush();
    unsure.abortTransaction();
  }

  ConsumerRecord<String, String> await(
      String topic, Predicate<ConsumerRecord<String, String>> wanted) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(10))
        .until(() -> heard(topic, wanted), found -> !found.isEmpty())
        .get(0);
  }

  List<ConsumerRecord<String, String>> heard(
      String topic, Predicate<ConsumerRecord<String, String>> wanted) {
    consumer.poll(Duration.ofMillis(100)).forEach(heard::add);
    return heard.stream().filter(each -> each.topic().equals(topic)).filter(wanted).toList();
  }

  /** Process instances that the bundle told of. */
  long instances(String businessKey) {
    return heard("flowbridge.instances", each -> says(each, "businessKey", businessKey)).stream()
        .map(ConsumerRecord::key)
        .distinct()
        .count();
  }

  void awaitInstance(String businessKey) {
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> instances(businessKey) == 1);
  }

  boolean says(ConsumerRecord<String, String> message, String name, String value) {
    return message.value() != null && json(message).path(name).asText().equals(value);
  }

  JsonNode json(ConsumerRecord<String, String> message) {
    try {
      return json.readTree(message.value());
    } catch (JsonProcessingException e) {
      return json.missingNode();
    }
  }

  static String header(ConsumerRecord<?, ?> message, String name) {
    var header = message.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
    unsure.close(Duration.ZERO);
    consumer.close(Duration.ZERO);
  }

  private static ProducerRecord<String, String> message(
      String topic, String key, String event, String body) {
    var message = new ProducerRecord<>(topic, key, body);
    if (event != null) {
      message.headers().add("event-id", event.getBytes(StandardCharsets.UTF_8));
    }
    return message;
  }

  private static KafkaProducer<String, String> producer(Map<String, Object> properties) {
    return new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer());
  }
}
