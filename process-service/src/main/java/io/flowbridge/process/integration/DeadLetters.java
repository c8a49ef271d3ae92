package io.flowbridge.process.integration;

import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageDeliveryException;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.stereotype.Component;

/** Puts aside what cannot be handled, with the reason, so that the next message is. */
@Component
class DeadLetters {

  private static final String BINDING = "integration-dead-letters";
  private static final String SOURCE_TOPIC = "flowbridge.integration.answers";

  private final StreamBridge bridge;

  DeadLetters(StreamBridge bridge) {
    this.bridge = bridge;
  }

  /** Returns when the broker has acknowledged; the binding sends synchronously. */
  void send(Message<byte[]> message, String code, String reason) {
    Message<byte[]> letter =
        MessageBuilder.fromMessage(message)
            .setHeader(KafkaHeaders.KEY, message.getHeaders().get(KafkaHeaders.RECEIVED_KEY))
            .setHeader("x-error-code", code)
            .setHeader("x-error-message", reason)
            .setHeader("x-original-topic", SOURCE_TOPIC)
            .build();
    if (!bridge.send(BINDING, letter)) {
      throw new MessageDeliveryException(letter, "The dead letter was not taken");
    }
  }
}
