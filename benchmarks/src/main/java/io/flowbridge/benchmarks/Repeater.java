package io.flowbridge.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Listens to the task topic, and sends what it heard again, old behind new. */
final class Repeater implements AutoCloseable {
  private static final String TOPIC = "flowbridge.tasks";
  private static final int AT_ONCE = 40;

  private final List<ConsumerRecord<byte[], byte[]>> heard = new CopyOnWriteArrayList<>();
  private final KafkaProducer<byte[], byte[]> producer;
  private final Thread listener;
  private volatile boolean open = true;

  Repeater(String brokers) {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", brokers),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    listener = new Thread(() -> listen(brokers), "repeater");
    listener.start();
  }

  /** Some of all messages so far, in any order. */
  void repeat(Random random) {
    List<ConsumerRecord<byte[], byte[]>> some = new ArrayList<>(heard);
    Collections.shuffle(some, random);
    for (var each : some.subList(0, Math.min(AT_ONCE, some.size()))) {
      var unused =
          producer.send(
              new ProducerRecord<>(TOPIC, null, each.key(), each.value(), each.headers()));
    }
    producer.flush();
  }

  int heard() {
    return heard.size();
  }

  @Override
  public void close() throws InterruptedException {
    open = false;
    listener.join();
    producer.close();
  }

  private void listen(String brokers) {
    Map<String, Object> configuration =
        Map.of(
            "bootstrap.servers",
            brokers,
            "group.id",
            "repeater-" + UUID.randomUUID(),
            "auto.offset.reset",
            "earliest",
            "isolation.level",
            "read_committed");
    try (var consumer =
        new KafkaConsumer<>(
            configuration, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(TOPIC));
      while (open) {
        consumer.poll(Duration.ofMillis(100)).forEach(heard::add);
      }
    }
  }
}
