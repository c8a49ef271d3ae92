package io.flowbridge.task.projection;

import io.flowbridge.platform.FlowbridgeException;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.stereotype.Component;

/** Keeps messages that cannot be handled where operators find them, so that the rest goes on. */
@Component
class DeadLetters {
  private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
  private static final String BINDING = "deadTasks-out-0";
  private static final String TOPIC = "flowbridge.tasks";
  private static final int MAX_REASON = 1000;

  private final StreamBridge bridge;
  private final MeterRegistry metrics;

  DeadLetters(StreamBridge bridge, MeterRegistry metrics) {
    this.bridge = bridge;
    this.metrics = metrics;
  }

  void publish(TaskMessage message, String code, String reason) {
    log.warn("A message with key '{}' cannot be handled: {} ({})", message.key(), reason, code);
    var letter =
        MessageBuilder.withPayload(message.body() == null ? new byte[0] : message.body())
            .setHeader(KafkaHeaders.KEY, message.key().getBytes(StandardCharsets.UTF_8));
    message
        .headers()
        .forEach(
            (name, value) -> {
              if (name.startsWith("ce_") || name.equals("traceparent")) {
                letter.setHeader(name, value);
              }
            });
    letter
        .setHeader("x-error-code", code)
        .setHeader("x-error-message", reason.substring(0, Math.min(reason.length(), MAX_REASON)))
        .setHeader("x-original-topic", TOPIC);
    if (!bridge.send(BINDING, letter.build())) {
      throw FlowbridgeException.unavailable("Kafka");
    }
    metrics.counter("flowbridge.tasks.dead", "code", code).increment();
  }
}
