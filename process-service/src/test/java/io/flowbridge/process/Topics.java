package io.flowbridge.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;

/** Everything committed on the bundle's topics, as a reader sees it. */
@TestComponent
public class Topics implements DisposableBean {

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final ObjectMapper json = new ObjectMapper();
  private final KafkaConsumer<String, byte[]> consumer;
  private final Thread reader;

  Topics(@Value("${flowbridge.kafka.brokers}") String brokers) {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                ConsumerConfig.GROUP_ID_CONFIG, "test-" + UUID.randomUUID(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                ConsumerConfig.METADATA_MAX_AGE_CONFIG, "500",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    consumer.subscribe(java.util.regex.Pattern.compile("flowbridge\\..*"));
    reader = new Thread(this::read, "test-reader");
    reader.start();
  }

  public record Received(String topic, String key, Map<String, String> headers, JsonNode body) {}

  public List<Received> of(String topic) {
    return received.stream().filter(record -> record.topic().equals(topic)).toList();
  }

  public List<Received> of(String topic, String key) {
    return of(topic).stream().filter(record -> key.equals(record.key())).toList();
  }

  public List<String> factTypes(String instanceId) {
    return of("flowbridge.history", instanceId).stream()
        .map(fact -> fact.body().path("type").asText())
        .toList();
  }

  /** What a reader that keeps the highest version knows. */
  public JsonNode latest(String topic, String key) {
    return of(topic, key).stream()
        .map(Received::body)
        .reduce((a, b) -> b.path("version").asLong() > a.path("version").asLong() ? b : a)
        .orElseGet(json::createObjectNode);
  }

  private void read() {
    try {
      while (true) {
        consumer
            .poll(Duration.ofMillis(100))
            .forEach(
                record -> {
                  Map<String, String> headers = new java.util.HashMap<>();
                  for (Header header : record.headers()) {
                    headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
                  }
                  received.add(
                      new Received(record.topic(), record.key(), headers, tree(record.value())));
                });
      }
    } catch (WakeupException closing) {
      consumer.close();
    }
  }

  /** Other tests send what is no JSON; that must not end the reading. */
  private JsonNode tree(byte[] body) {
    try {
      return body == null ? json.missingNode() : json.readTree(body);
    } catch (IOException malformed) {
      return json.missingNode();
    }
  }

  @Override
  public void destroy() throws InterruptedException {
    consumer.wakeup();
    reader.join();
  }
}
