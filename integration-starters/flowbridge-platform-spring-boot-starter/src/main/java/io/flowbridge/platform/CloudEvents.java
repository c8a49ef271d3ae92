package io.flowbridge.platform;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;
import org.springframework.messaging.support.MessageBuilder;

/** Makes messages with CloudEvents 1.0 headers in binary mode. */
public final class CloudEvents {
  private static final String SCHEMAS = "https://flowbridge.io/events/";

  /** The Kafka binder's header of the message key; other binders ignore it. */
  private static final String MESSAGE_KEY = "kafka_messageKey";

  private CloudEvents() {}

  /**
   * Makes a message.
   *
   * @param type {@code ce_type}, for example {@code io.flowbridge.task.snapshot}
   * @param source {@code ce_source}, for example {@code /bundles/main}
   * @param subject {@code ce_subject}: the id of what it is about
   * @param schema name of the schema below {@code docs/events}, without ending
   * @param key orders messages: those with the same key stay in order
   * @param payload JSON as bytes, or an object to be written as JSON
   */
  public static <T> Message<T> message(
      String type, String source, @Nullable String subject, String schema, String key, T payload) {
    var builder =
        MessageBuilder.withPayload(payload)
            .setHeader("ce_specversion", "1.0")
            .setHeader("ce_id", UUID.randomUUID().toString())
            .setHeader("ce_type", type)
            .setHeader("ce_source", source)
            .setHeader("ce_time", Instant.now().toString())
            .setHeader("ce_dataschema", SCHEMAS + schema + ".schema.json")
            .setHeader(MessageHeaders.CONTENT_TYPE, "application/json")
            .setHeader(MESSAGE_KEY, key.getBytes(StandardCharsets.UTF_8));
    if (subject != null) {
      builder.setHeader("ce_subject", subject);
    }
    return builder.build();
  }
}
