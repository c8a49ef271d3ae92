package io.flowbridge.local.kafka;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics of docs/contracts.md whose settings matter; a client that comes first would create
 * them with the defaults.
 */
final class Topics {

  /**
   * Roll and clean early, so that a rebuild on a laptop reads little more than the current state.
   */
  private static final Map<String, String> COMPACTED =
      Map.of(
          "cleanup.policy", "compact",
          "segment.bytes", "16777216",
          "segment.ms", "600000",
          "min.cleanable.dirty.ratio", "0.1",
          "max.compaction.lag.ms", "1200000",
          "delete.retention.ms", "86400000");

  private static final List<NewTopic> ALL =
      List.of(
          topic("flowbridge.tasks", 6).configs(COMPACTED),
          topic("flowbridge.instances", 6).configs(COMPACTED),
          topic("flowbridge.catalogue", 1).configs(COMPACTED),
          topic("flowbridge.history", 6),
          topic("flowbridge.integration.answers", 6));

  private Topics() {}

  static void create(int port) throws ExecutionException, InterruptedException {
    try (var admin = Admin.create(Map.of("bootstrap.servers", "localhost:" + port))) {
      for (var creation : admin.createTopics(ALL).values().values()) {
        try {
          creation.get();
        } catch (ExecutionException e) {
          if (!(e.getCause() instanceof TopicExistsException)) {
            throw e;
          }
        }
      }
    }
  }

  private static NewTopic topic(String name, int partitions) {
    return new NewTopic(name, Optional.of(partitions), Optional.empty());
  }
}
