package io.flowbridge.process.relay;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.MessageProperties;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;

/** A message as RabbitMQ has it: the headers of CloudEvents are headers there too. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares messages
record RabbitMessage(String routingKey, BasicProperties properties, byte[] body) {

  /** Any artifact takes it, at the same time as others. */
  static final String ANY = "any";

  /** One artifact takes these, one after the other. */
  static final String ORDERED = "ordered";

  static RabbitMessage of(Message<?> message) {
    Map<String, Object> headers = new HashMap<>();
    message
        .getHeaders()
        .forEach(
            (name, value) -> {
              if (value instanceof String && !name.equals(MessageHeaders.CONTENT_TYPE)) {
                headers.put(name, value);
              }
            });
    return new RabbitMessage(
        isOrdered(message) ? ORDERED : ANY,
        MessageProperties.PERSISTENT_BASIC
            .builder()
            .contentType("application/json")
            .headers(headers)
            .build(),
        (byte[]) message.getPayload());
  }

  /** What has to come in order has another key than its own subject. */
  private static boolean isOrdered(Message<?> message) {
    return message.getHeaders().get(KafkaHeaders.KEY) instanceof byte[] key
        && !new String(key, StandardCharsets.UTF_8).equals(message.getHeaders().get("ce_subject"));
  }
}
