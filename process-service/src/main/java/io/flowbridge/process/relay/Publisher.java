package io.flowbridge.process.relay;

import java.util.List;
import java.util.function.Supplier;

/** Hands messages of the outbox to the bus. */
interface Publisher {

  /** Sends in order; returns when the broker has acknowledged all of them, or throws. */
  default void publish(List<Outgoing> messages) {
    publish(messages, List::of);
  }

  /** The same; the first are on their way while the others are made. */
  void publish(List<Outgoing> first, Supplier<List<Outgoing>> then);
}
