package io.flowbridge.process.relay;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Publishes in one transaction of Kafka. What has a binding goes to its topic by the client itself,
 * because most messages are of that kind and the bridge takes several times as long for each.
 */
class KafkaPublisher implements Publisher {

  private final StreamBridge bridge;
  private final KafkaOperations<byte[], byte[]> client;
  private final TransactionOperations transaction;
  private final OwnTopics topics;
  private final KafkaRecords records = new KafkaRecords();

  KafkaPublisher(
      StreamBridge bridge,
      KafkaOperations<byte[], byte[]> client,
      TransactionOperations transaction,
      OwnTopics topics) {
    this.bridge = bridge;
    this.client = client;
    this.transaction = transaction;
    this.topics = topics;
  }

  @Override
  public void publish(List<Outgoing> first, Supplier<List<Outgoing>> then) {
    transaction.executeWithoutResult(
        status -> {
          first.forEach(this::send);
          then.get().forEach(this::send);
        });
  }

  private void send(Outgoing outgoing) {
    topics
        .of(outgoing.destination())
        .ifPresentOrElse(
            topic -> sendTo(topic, outgoing),
            () -> bridge.send(outgoing.destination(), outgoing.message()));
  }

  /** The transaction cannot be committed unless it is sent. */
  private void sendTo(String topic, Outgoing outgoing) {
    var unused = client.send(records.of(topic, outgoing.message()));
  }
}
