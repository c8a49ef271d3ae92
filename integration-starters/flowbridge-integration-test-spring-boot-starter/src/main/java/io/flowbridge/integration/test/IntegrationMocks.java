package io.flowbridge.integration.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.flowbridge.integration.bus.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Answers requests of processes in the place of artifacts, on a real bus: a test of a process runs
 * on a real engine and says what its integrations answer.
 *
 * <p>The artifact that is mocked must not run beside it: both would answer. Types that are not
 * mocked are left alone, and so are requests from before the mocks.
 */
public final class IntegrationMocks implements AutoCloseable {

  private static final Pattern REQUESTS =
      Pattern.compile("flowbridge\\.integration\\.requests\\.(?!.*\\.dlq$).*");

  private final Map<String, MockedType> types = new ConcurrentHashMap<>();
  private final Instant since = Instant.now();
  private final KafkaProducer<String, String> producer;
  private final Thread reader;
  private volatile boolean open = true;

  private IntegrationMocks(String brokers) {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer());
    reader = new Thread(() -> read(brokers), "integration-mocks");
    reader.setDaemon(true);
    reader.start();
  }

  /** Mocks on brokers such as {@code localhost:9092}; close them after the test. */
  public static IntegrationMocks at(String brokers) {
    return new IntegrationMocks(brokers);
  }

  /**
   * Mocks a type in all its versions and environments, and forgets what was said of it before. What
   * is said next counts for one request after the other, the last for all that follow; if nothing
   * is said, requests complete without outputs.
   */
  public MockedType mock(String type) {
    var mocked = new MockedType(type);
    types.put(type, mocked);
    return mocked;
  }

  @Override
  public void close() {
    open = false;
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    producer.close(Duration.ZERO);
  }

  private void read(String brokers) {
    Map<String, Object> configuration =
        Map.of(
            "bootstrap.servers", brokers,
            "group.id", "integration-mocks-" + UUID.randomUUID(),
            "metadata.max.age.ms", "500",
            "isolation.level", "read_committed",
            "enable.auto.commit", "false",
            "auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(REQUESTS);
      while (open) {
        consumer.poll(Duration.ofMillis(100)).forEach(this::serve);
      }
    }
  }

  private void serve(ConsumerRecord<String, String> message) {
    if (message.value() == null || message.timestamp() < since.toEpochMilli()) {
      return;
    }
    try {
      var request = Json.mapper().readTree(message.value());
      var mocked = types.get(request.path("type").asText());
      if (mocked != null) {
        answer(MockedRequest.of(request), mocked);
      }
    } catch (JsonProcessingException e) {
      // no request: its artifact will say so
    }
  }

  private void answer(MockedRequest request, MockedType mocked) {
    var body = mocked.answer(request);
    var answer =
        new ProducerRecord<>(
            "flowbridge.integration.answers", request.processInstanceId(), body.toString());
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_type",
            "io.flowbridge.integration.answer",
            "ce_source",
            "/artifacts/" + MockedType.ARTIFACT,
            "ce_time",
            Instant.now().toString(),
            "ce_subject",
            request.processInstanceId(),
            "content-type",
            "application/json")
        .forEach(
            (name, value) -> answer.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    var unused = producer.send(answer);
  }
}
