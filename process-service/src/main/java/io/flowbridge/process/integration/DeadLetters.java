package io.flowbridge.process.integration;

import java.util.Arrays;
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

  /** Leaves room for headers within what brokers take by default. */
  private static final int MAX_BODY = 900_000;

  private static final int MAX_REASON = 1_000;

  private final StreamBridge bridge;

  DeadLetters(StreamBridge bridge) {
    this.bridge = bridge;
  }

  /** Returns when the broker has acknowledged; the binding sends synchronously. */
  void send(Message<?> message, String code, String reason) {
    byte[] body = message.getPayload() instanceof byte[] bytes ? bytes : new byte[0];
    Message<byte[]> letter =
        MessageBuilder.withPayload(body.length <= MAX_BODY ? body : Arrays.copyOf(body, MAX_BODY))
            .copyHeaders(message.getHeaders())
            .setHeader(KafkaHeaders.KEY, message.getHeaders().get(KafkaHeaders.RECEIVED_KEY))
            .setHeader("x-error-code", code)
            .setHeader(
                "x-error-message", reason.substring(0, Math.min(reason.length(), MAX_REASON)))
            .setHeader("x-original-topic", SOURCE_TOPIC)
            .build();
    if (!bridge.send(BINDING, letter)) {
      throw new MessageDeliveryException(letter, "The dead letter was not taken");
    }
  }
}
