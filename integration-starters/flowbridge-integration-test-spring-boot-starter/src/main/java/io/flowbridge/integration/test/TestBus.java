package io.flowbridge.integration.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.flowbridge.integration.bus.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * The platform's side of the bus, with nothing but Kafka's own client: it asks as a process does,
 * and holds what comes back against the contract. To be used by one thread at a time.
 */
public final class TestBus implements AutoCloseable {

  /** Trace of every request; the answer has to go on with it. */
  public static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern HEARD =
      Pattern.compile("flowbridge\\.(catalogue|integration\\.(answers|requests\\..*\\.dlq))");

  private final KafkaProducer<String, String> producer;
  private final KafkaConsumer<String, String> consumer;
  private final List<BusMessage> heard = new ArrayList<>();

  private TestBus(String brokers) {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer());
    consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                brokers,
                "group.id",
                "test-bus-" + UUID.randomUUID(),
                "metadata.max.age.ms",
                "500",
                "auto.offset.reset",
                "earliest"),
            new StringDeserializer(),
            new StringDeserializer());
    consumer.subscribe(HEARD);
  }

  /** A bus on brokers such as {@code localhost:9092}. */
  public static TestBus at(String brokers) {
    return new TestBus(brokers);
  }

  /** Asks version 1 of a type once and waits for the answer, 30 seconds at most. */
  public Answer ask(String type, Map<String, ?> inputs) {
    return ask(TestRequest.of(type).inputs(inputs));
  }

  /** Asks and waits for the answer to this attempt, 30 seconds at most. */
  public Answer ask(TestRequest request) {
    send(request);
    return Answer.of(answers(request, 1).get(0).json());
  }

  /** Asks and does not wait. */
  public void send(TestRequest request) {
    try {
      var environment = request.environment();
      send(
          environment == null ? request.type() : request.type() + "." + environment,
          request.correlationId(),
          Json.mapper().writeValueAsString(request));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Expected inputs that can be written as JSON", e);
    }
  }

  /**
   * Puts any body on the topic of a type, or of {@code <type>.<environment>}, to see what the
   * artifact makes of it.
   */
  public void send(String type, String key, @Nullable String body) {
    var message = new ProducerRecord<String, String>(requestsOf(type), key, body);
    header(message, "ce_specversion", "1.0");
    header(message, "ce_id", UUID.randomUUID().toString());
    header(message, "ce_type", "io.flowbridge.integration.request");
    header(message, "ce_source", "/bundles/main");
    header(message, "ce_time", Instant.now().toString());
    header(message, "content-type", "application/json");
    header(message, "traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");
    var unused = producer.send(message);
    producer.flush();
  }

  /**
   * Waits until there are so many answers to this attempt of the request, and holds them against
   * their schema.
   */
  public List<BusMessage> answers(TestRequest request, int count) {
    var found =
        await(
            count,
            message ->
                "io.flowbridge.integration.answer".equals(message.headers().get("ce_type"))
                    && message.says("correlationId", request.correlationId())
                    && message.json().path("attempt").asInt() == request.attempt());
    found.forEach(each -> Schemas.requireValid("integration-answer", each));
    return found;
  }

  /** Waits for what the artifact says about itself, and holds it against its schema. */
  public BusMessage catalogueEntry(String artifact) {
    var entry =
        await(
                1,
                message ->
                    message.topic().equals("flowbridge.catalogue")
                        && message.says("name", artifact))
            .get(0);
    Schemas.requireValid("catalogue-entry", entry);
    return entry;
  }

  /** Waits for a message that the artifact could not read, by the key it was sent with. */
  public BusMessage deadLetter(String type, String key) {
    return await(
            1,
            message ->
                message.topic().equals(requestsOf(type) + ".dlq") && key.equals(message.key()))
        .get(0);
  }

  /** Waits until so many of the messages heard are wanted: answers, catalogue, dead letters. */
  public List<BusMessage> await(int count, Predicate<BusMessage> wanted) {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> hear().stream().filter(wanted).count() >= count);
    return heard.stream().filter(wanted).toList();
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
    consumer.close(Duration.ZERO);
  }

  private List<BusMessage> hear() {
    consumer.poll(Duration.ofMillis(100)).forEach(each -> heard.add(BusMessage.of(each)));
    return heard;
  }

  private static String requestsOf(String type) {
    return "flowbridge.integration.requests." + type;
  }

  private static void header(ProducerRecord<?, ?> message, String name, String value) {
    message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
