package io.flowbridge.servicedefinition.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** Listens to the catalogue topic. What nobody can read is put aside, and the rest goes on. */
@Configuration(proxyBeanMethods = false)
class CatalogueConsumer {

  static final String TOPIC = "flowbridge.catalogue";
  static final String DEAD_LETTERS = TOPIC + ".dlq";

  private static final List<String> CLOUD_EVENT =
      List.of("ce_specversion", "ce_id", "ce_type", "ce_source", "ce_time", "ce_subject");
  private static final Logger log = LoggerFactory.getLogger(CatalogueConsumer.class);

  private final Catalogue catalogue;
  private final StreamBridge bridge;
  private final ObjectReader entries;

  CatalogueConsumer(Catalogue catalogue, StreamBridge bridge, ObjectMapper json) {
    this.catalogue = catalogue;
    this.bridge = bridge;
    entries =
        json.readerFor(CatalogueEntry.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  @Bean
  Consumer<Message<?>> catalogueEntries() {
    return this::accept;
  }

  private void accept(Message<?> message) {
    var key = key(message);
    if (message.getPayload() instanceof byte[] body) {
      try {
        catalogue.accept(entries.readValue(body));
      } catch (IOException e) {
        putAside(message, key, e);
      }
    } else if (message.getPayload() instanceof KafkaNull) {
      catalogue.remove(key);
    }
  }

  private void putAside(Message<?> message, String key, IOException reason) {
    var why =
        reason instanceof JsonProcessingException json ? json.getOriginalMessage() : "unreadable";
    log.warn("Catalogue entry '{}' goes to {}: {}", key, DEAD_LETTERS, why);
    var letter =
        MessageBuilder.withPayload(message.getPayload())
            .setHeader(KafkaHeaders.KEY, bytes(key))
            .setHeader("x-error-code", bytes("MALFORMED"))
            .setHeader("x-error-message", bytes(why))
            .setHeader("x-original-topic", bytes(TOPIC));
    for (var name : CLOUD_EVENT) {
      var value = text(message.getHeaders().get(name));
      if (value != null) {
        letter.setHeader(name, bytes(value));
      }
    }
    bridge.send(DEAD_LETTERS, letter.build());
  }

  private static String key(Message<?> message) {
    var key = text(message.getHeaders().get(KafkaHeaders.RECEIVED_KEY));
    return key == null ? "" : key;
  }

  /** As bytes, headers are written as they are and not as JSON. */
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static @Nullable String text(@Nullable Object header) {
    return header instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.UTF_8)
        : header == null ? null : header.toString();
  }
}
