package io.flowbridge.task.projection;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.Task;
import io.flowbridge.task.projection.TaskEvent.BundlePulse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads the whole task topic again, beside the consumers that go on. */
@Component
public class TopicReplay {
  private static final String MAX_RECORDS = "500";
  private static final String MAX_BYTES = "8388608";

  private final TaskEventReader reader;
  private final TopicOffsets offsets;
  private final String brokers;

  TopicReplay(
      TaskEventReader reader,
      TopicOffsets offsets,
      @Value("${flowbridge.kafka.brokers}") String brokers) {
    this.reader = reader;
    this.offsets = offsets;
    this.brokers = brokers;
  }

  /**
   * Some of the topic's messages, in order.
   *
   * @param messages how many there were, those of no task included
   * @param malformed how many say nothing that can be understood
   */
  public record Part(
      Collection<Task> snapshots, Collection<String> removed, int messages, int malformed) {}

  /**
   * Begins at the topic's beginning.
   *
   * @throws FlowbridgeException {@code UNAVAILABLE} if the broker does not answer
   */
  public Reading begin() {
    return call(
        () -> {
          var partitions = List.copyOf(offsets.partitions());
          return new Reading(partitions, offsets.isCompacted());
        });
  }

  /** A reader with a position of its own. */
  public final class Reading implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(500);
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final boolean compacted;

    private Reading(List<TopicPartition> partitions, boolean compacted) {
      this.partitions = partitions;
      this.compacted = compacted;
      consumer =
          new KafkaConsumer<>(
              Map.of(
                  ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                  brokers,
                  ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                  "read_committed",
                  ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                  MAX_RECORDS,
                  ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                  MAX_BYTES,
                  ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                  false,
                  ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                  false),
              new ByteArrayDeserializer(),
              new ByteArrayDeserializer());
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
    }

    /** Whether the topic keeps the newest message of every task for ever. */
    public boolean holdsEverything() {
      return compacted;
    }

    /** Leaves out everything that is in the topic now. */
    public void skip() {
      call(
          () -> {
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
            return true;
          });
    }

    /** How many messages there are at most until the ends the topic has now. */
    public long left() {
      return call(
          () ->
              consumer.endOffsets(partitions).entrySet().stream()
                  .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
                  .sum());
    }

    /** Reads up to the ends that the topic has now. */
    public void catchUp(Consumer<Part> listener) {
      var ends = call(() -> consumer.endOffsets(partitions));
      while (!call(() -> hasPassed(ends))) {
        var records = call(() -> consumer.poll(POLL));
        if (!records.isEmpty()) {
          listener.accept(part(records));
        }
      }
    }

    private boolean hasPassed(Map<TopicPartition, Long> ends) {
      return ends.entrySet().stream()
          .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    @Override
    public void close() {
      consumer.close(Duration.ofSeconds(1));
    }
  }

  private Part part(ConsumerRecords<byte[], byte[]> records) {
    var batch = new TaskBatch();
    for (var record : records) {
      var message = message(record);
      var event = reader.read(message);
      if (!(event instanceof BundlePulse)) {
        batch.add(message, event);
      }
    }
    return new Part(
        batch.snapshots().values(), batch.removed(), records.count(), batch.refused().size());
  }

  private static TaskMessage message(ConsumerRecord<byte[], byte[]> record) {
    var key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    return new TaskMessage(key, record.value(), Map.of());
  }

  private static <T> T call(Call<T> call) {
    try {
      return call.run();
    } catch (ExecutionException | KafkaException e) {
      var unavailable = FlowbridgeException.unavailable("Kafka");
      unavailable.initCause(e);
      throw unavailable;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw FlowbridgeException.unavailable("Kafka");
    }
  }

  @FunctionalInterface
  private interface Call<T> {
    T run() throws ExecutionException, InterruptedException;
  }
}
