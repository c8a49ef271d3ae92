package io.flowbridge.process.relay;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.common.BinderHeaderMapper;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** Messages as Kafka's binder sends them. */
final class KafkaRecords {

  private final KafkaHeaderMapper headers = new BinderHeaderMapper();

  /** A message without a body says that what has its key is gone. */
  ProducerRecord<byte[], byte[]> of(String topic, Message<?> message) {
    var mapped = new RecordHeaders();
    headers.fromHeaders(message.getHeaders(), mapped);
    byte[] key = message.getHeaders().get(KafkaHeaders.KEY, byte[].class);
    return new ProducerRecord<>(topic, null, key, body(message), mapped);
  }

  private static byte @Nullable [] body(Message<?> message) {
    return message.getPayload() instanceof byte[] body ? body : null;
  }
}
