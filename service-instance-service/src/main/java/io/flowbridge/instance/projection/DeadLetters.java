package io.flowbridge.instance.projection;

import io.flowbridge.platform.FlowbridgeException;
import io.micrometer.core.instrument.MeterRegistry;
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
  private static final int LONGEST_REASON = 1000;

  private final StreamBridge bridge;
  private final MeterRegistry metrics;

  DeadLetters(StreamBridge bridge, MeterRegistry metrics) {
    this.bridge = bridge;
    this.metrics = metrics;
  }

  void bury(Letter letter, Source source, String code, String reason) {
    log.warn("A message on {} cannot be handled: {} ({})", source.topic(), reason, code);
    var message =
        MessageBuilder.withPayload(letter.body() == null ? new byte[0] : letter.body())
            .setHeader(KafkaHeaders.KEY, letter.key());
    letter
        .headers()
        .forEach(
            (name, value) -> {
              if (name.startsWith("ce_") || name.equals("traceparent")) {
                message.setHeader(name, value);
              }
            });
    message
        .setHeader("x-error-code", code)
        .setHeader(
            "x-error-message", reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
        .setHeader("x-original-topic", source.topic());
    if (!bridge.send(source.deadLetters(), message.build())) {
      throw FlowbridgeException.unavailable("Kafka");
    }
    metrics.counter("flowbridge.instances.dead", "topic", source.topic(), "code", code).increment();
  }

  /** A topic and the binding of its dead letters. */
  record Source(String topic, String deadLetters) {}
}
