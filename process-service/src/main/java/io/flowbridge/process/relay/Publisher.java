package io.flowbridge.process.relay;

import java.util.List;
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
    transaction.executeWithoutResult(
        status ->
            messages.forEach(outgoing -> bridge.send(outgoing.destination(), outgoing.message())));
  }
}
