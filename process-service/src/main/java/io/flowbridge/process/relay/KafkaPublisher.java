package io.flowbridge.process.relay;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.transaction.support.TransactionOperations;

/** Publishes in one transaction of Kafka. */
class KafkaPublisher implements Publisher {

  private final StreamBridge bridge;
  private final TransactionOperations transaction;

  KafkaPublisher(StreamBridge bridge, TransactionOperations transaction) {
    this.bridge = bridge;
    this.transaction = transaction;
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
    bridge.send(outgoing.destination(), outgoing.message());
  }
}
