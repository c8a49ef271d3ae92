package io.flowbridge.process.relay;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.transaction.support.TransactionOperations;

/** Sends messages in order; returns when the broker has acknowledged all of them, or throws. */
class Publisher {

  private final StreamBridge bridge;
  private final TransactionOperations transaction;

  Publisher(StreamBridge bridge, TransactionOperations transaction) {
    this.bridge = bridge;
    this.transaction = transaction;
  }

  void publish(List<Outgoing> messages) {
    publish(messages, List::of);
  }

  /** The first are on their way while the others are made; all of them are one transaction. */
  void publish(List<Outgoing> first, Supplier<List<Outgoing>> then) {
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
