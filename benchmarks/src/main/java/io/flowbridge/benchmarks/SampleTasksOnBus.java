package io.flowbridge.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Tells of sample tasks as a runtime bundle does: by their snapshots on the bus. */
final class SampleTasksOnBus implements AutoCloseable {
  private static final int UNACKNOWLEDGED = 10_000;
  private static final String TOPIC = "flowbridge.tasks";

  private final KafkaProducer<byte[], byte[]> bus;
  private final long seed;

  SampleTasksOnBus(long seed) {
    this.seed = seed;
    this.bus =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                ServiceProcess.known("flowbridge.kafka.brokers"),
                "linger.ms",
                20),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /** Publishes the tasks from a number to another; returns when all are acknowledged. */
  void publish(int from, int to) throws Exception {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    for (int number = from; number < to; number++) {
      sent.add(bus.send(message(SampleTask.of(seed, number))));
      if (sent.size() == UNACKNOWLEDGED || number == to - 1) {
        for (var one : sent) {
          one.get();
        }
        sent.clear();
      }
    }
  }

  /** Says that everything up to now was published. */
  void pulse() throws Exception {
    var body = Map.of("bundle", "main", "publishedUpTo", Instant.now().toString());
    bus.send(message("pulse:main", "io.flowbridge.pulse", body)).get();
  }

  @Override
  public void close() {
    bus.close();
  }

  private static ProducerRecord<byte[], byte[]> message(SampleTask task) throws IOException {
    var id = "main:" + task.id();
    Map<String, Object> snapshot = new HashMap<>();
    snapshot.put("id", id);
    snapshot.put("bundle", "main");
    snapshot.put("version", 1);
    snapshot.put("revision", 1);
    snapshot.put("key", "handle");
    snapshot.put("name", task.name());
    snapshot.put("state", "OPEN");
    snapshot.put("assignee", task.assignee());
    snapshot.put("candidateUsers", List.of());
    snapshot.put("candidateGroups", List.of(task.group()));
    snapshot.put("priority", task.priority());
    snapshot.put("tags", List.of());
    snapshot.put("createdAt", task.createdAt().toString());
    snapshot.put("dueAt", task.dueAt() == null ? null : task.dueAt().toString());
    snapshot.put("suspended", false);
    snapshot.put("businessKey", task.businessKey());
    snapshot.put("serviceKey", task.service());
    snapshot.put("serviceTitle", task.service());
    snapshot.put("data", task.data());
    return message(id, "io.flowbridge.task.snapshot", snapshot);
  }

  private static ProducerRecord<byte[], byte[]> message(
      String key, String type, Map<String, ?> body) throws IOException {
    var record =
        new ProducerRecord<>(
            TOPIC, key.getBytes(StandardCharsets.UTF_8), Platform.JSON.writeValueAsBytes(body));
    record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
    return record;
  }
}
