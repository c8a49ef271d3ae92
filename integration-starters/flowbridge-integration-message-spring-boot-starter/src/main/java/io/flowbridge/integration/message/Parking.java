package io.flowbridge.integration.message;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.integration.Artifact;
import io.flowbridge.integration.bus.BusPublisher;
import io.flowbridge.integration.bus.CloudEvent;
import io.flowbridge.integration.bus.Json;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Puts aside what no process took, so that the next message is read. Returns when the bus has it.
 */
final class Parking {

  private static final Logger log = LoggerFactory.getLogger(Parking.class);

  /** Leaves room for headers within what brokers take by default. */
  private static final int LONGEST = 900_000;

  private static final int LONGEST_REASON = 1_000;

  private final Artifact artifact;
  private final BusPublisher bus;
  private final ObjectMapper json = Json.mapper();
  private final MessageReader reader = new MessageReader();

  Parking(Artifact artifact, BusPublisher bus) {
    this.artifact = artifact;
    this.bus = bus;
  }

  /** Whether it was short enough to be tried again; else it is a dead letter. */
  boolean again(RoutedMessage message, DeliveryException reason) {
    if (reader.write(message).length > LONGEST) {
      bury(message, reason);
      return false;
    }
    log.info("Route '{}' tries a message again: {}", message.route(), reason.getMessage());
    bus.publish(MessageBindings.AGAIN_OUT, event(message).build());
    return true;
  }

  /** Without its body if that is too long: it still lies where it came from. */
  void bury(RoutedMessage message, DeliveryException reason) {
    var letter = message.anew();
    var text = reason.getMessage();
    var size = reader.write(letter).length;
    if (size > LONGEST) {
      letter = letter.withoutBody();
      text = "%s (%d bytes, too long to be kept here)".formatted(text, size);
    }
    log.warn("Route '{}' has a dead letter: {} {}", message.route(), reason.code(), text);
    bus.publish(MessageBindings.DEAD_OUT, marked(event(letter), reason.code(), text).build());
  }

  /** What cannot even be read goes as it is. */
  void bury(Message<?> message, String code, String reason) {
    var body = message.getPayload() instanceof byte[] bytes ? bytes : new byte[0];
    var letter =
        MessageBuilder.withPayload(body)
            .setHeader(MessageBindings.KEY, message.getHeaders().get("kafka_receivedMessageKey"));
    bus.publish(MessageBindings.DEAD_OUT, marked(letter, code, reason).build());
  }

  private MessageBuilder<byte[]> event(RoutedMessage message) {
    var subject = Objects.requireNonNullElse(message.key(), message.route());
    return new CloudEvent(
            "io.flowbridge.integration.message",
            "/artifacts/" + artifact.name(),
            subject,
            "integration-message",
            message)
        .toMessage(json)
        .setHeader(MessageBindings.KEY, subject.getBytes(StandardCharsets.UTF_8));
  }

  private MessageBuilder<byte[]> marked(MessageBuilder<byte[]> letter, String code, String reason) {
    return letter
        .setHeader("x-error-code", code)
        .setHeader(
            "x-error-message", reason.substring(0, Math.min(LONGEST_REASON, reason.length())))
        .setHeader("x-original-topic", MessageBindings.own(artifact.name()));
  }
}
