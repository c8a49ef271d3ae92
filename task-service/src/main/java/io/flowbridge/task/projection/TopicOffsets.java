package io.flowbridge.task.projection;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_COMPACT;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the task topic ends and how far the group that indexes it has come. */
@Component
class TopicOffsets {
  private static final String TOPIC = "flowbridge.tasks";
  private static final String GROUP = "task-service";
  private static final int TIMEOUT_MILLIS = 5000;

  private final Admin admin;

  TopicOffsets(@Value("${flowbridge.kafka.brokers}") String brokers) {
    admin =
        Admin.create(
            Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS));
  }

  /** The topic's partitions; none if there is no topic yet. */
  Set<TopicPartition> partitions() throws ExecutionException, InterruptedException {
    try {
      return admin.describeTopics(List.of(TOPIC)).allTopicNames().get().values().stream()
          .flatMap(topic -> topic.partitions().stream())
          .map(partition -> new TopicPartition(TOPIC, partition.partition()))
          .collect(toSet());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return Set.of();
      }
      throw e;
    }
  }

  /** Whether the topic keeps the newest message of each key for ever. */
  boolean isCompacted() throws ExecutionException, InterruptedException {
    if (partitions().isEmpty()) {
      return false;
    }
    var topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
    var policy =
        requireNonNull(admin.describeConfigs(List.of(topic)).all().get().get(topic))
            .get(CLEANUP_POLICY_CONFIG);
    return policy != null && CLEANUP_POLICY_COMPACT.equals(policy.value());
  }

  /** The ends of all partitions, as readers of committed messages see them. */
  Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
    var topics = admin.describeTopics(List.of(TOPIC)).allTopicNames().get().values();
    var ends =
        topics.stream()
            .flatMap(topic -> topic.partitions().stream())
            .collect(
                toMap(p -> new TopicPartition(TOPIC, p.partition()), p -> OffsetSpec.latest()));
    var committed = new ListOffsetsOptions(IsolationLevel.READ_COMMITTED);
    return admin.listOffsets(ends, committed).all().get().entrySet().stream()
        .collect(toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }

  /** Whether the group has handled everything before these ends. */
  boolean committedPast(Map<TopicPartition, Long> ends)
      throws ExecutionException, InterruptedException {
    var committed = admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get();
    return ends.entrySet().stream()
        .filter(end -> end.getValue() > 0)
        .allMatch(
            end -> {
              var position = committed.get(end.getKey());
              return position != null && position.offset() >= end.getValue();
            });
  }

  @PreDestroy
  void close() {
    admin.close();
  }
}
