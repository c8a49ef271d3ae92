package io.flowbridge.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
final class SampleTasksOnBus {
  private static final int UNACKNOWLEDGED = 10_000;

  private SampleTasksOnBus() {}

  /** Returns when all are acknowledged. */
  static void publish(int count) throws Exception {
    try (var bus =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                System.getProperty("flowbridge.kafka.brokers"),
                "linger.ms",
                20),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      for (int number = 0; number < count; number++) {
        sent.add(bus.send(message(SampleTask.of(number))));
        if (sent.size() == UNACKNOWLEDGED || number == count - 1) {
          for (var one : sent) {
            one.get();
          }
          sent.clear();
        }
      }
    }
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
    var record =
        new ProducerRecord<>(
            "flowbridge.tasks",
            id.getBytes(StandardCharsets.UTF_8),
            Platform.JSON.writeValueAsBytes(snapshot));
    record.headers().add("ce_type", "io.flowbridge.task.snapshot".getBytes(StandardCharsets.UTF_8));
    return record;
  }
}
