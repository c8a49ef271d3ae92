package io.flowbridge.process.failure;

import io.flowbridge.process.variable.Redaction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** Takes dead letters off the bus, where nobody could find them, and keeps them for a while. */
@Configuration(proxyBeanMethods = false)
class DeadLetterConsumer {

  /** Where a letter may be sent again; the rest of the topic's name is the ending. */
  static final Pattern SOURCE =
      Pattern.compile(
          "flowbridge\\.integration\\.(answers|requests\\.[a-z][a-z0-9-]*(\\.[A-Za-z0-9._-]+)?"
              + "|messages\\.[A-Za-z0-9._-]+)");

  private static final Logger log = LoggerFactory.getLogger(DeadLetterConsumer.class);
  private static final String ENDING = ".dlq";

  private final DeadLetterStore letters;

  DeadLetterConsumer(DeadLetterStore letters) {
    this.letters = letters;
  }

  @Bean
  Consumer<Message<byte[]>> integrationDeadLetters() {
    return this::accept;
  }

  /** Only the database may fail here. */
  private void accept(Message<?> message) {
    String topic = text(message, KafkaHeaders.RECEIVED_TOPIC);
    String source =
        topic == null
            ? text(message, "x-original-topic")
            : source(topic, text(message, "x-original-topic"));
    if (source == null || !SOURCE.matcher(source).matches()) {
      log.warn("A dead letter of '{}' is none of integrations", source);
      return;
    }
    byte[] body = message.getPayload() instanceof byte[] bytes ? bytes : new byte[0];
    String key = key(message);
    letters.keep(
        source,
        digest(key, body),
        key,
        text(message, "x-error-code"),
        text(message, "x-error-message"),
        body);
  }

  /** On a bus without keys it is the subject, which is the key's twin. */
  private static @Nullable String key(Message<?> message) {
    if (message.getHeaders().containsKey(KafkaHeaders.RECEIVED_TOPIC)) {
      return text(message, KafkaHeaders.RECEIVED_KEY);
    }
    String subject = text(message, "ce-subject");
    return subject == null ? text(message, "ce_subject") : subject;
  }

  /** The topic it lay on counts, and of its headers only which environment of the type it was. */
  private static String source(String topic, @Nullable String original) {
    String source =
        topic.endsWith(ENDING) ? topic.substring(0, topic.length() - ENDING.length()) : topic;
    return original != null && original.startsWith(source + ".") ? original : source;
  }

  private static String digest(@Nullable String key, byte[] body) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(String.valueOf(key).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expected SHA-256 in every Java", e);
    }
  }

  private static @Nullable String text(Message<?> message, String name) {
    Object header = message.getHeaders().get(name);
    if (header == null) {
      return null;
    }
    return Redaction.storable(
        header instanceof byte[] bytes
            ? new String(bytes, StandardCharsets.UTF_8)
            : header.toString());
  }
}
