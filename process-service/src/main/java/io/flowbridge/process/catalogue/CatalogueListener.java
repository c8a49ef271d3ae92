package io.flowbridge.process.catalogue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** Listens to the catalogue. What nobody can read the service-definition-service puts aside. */
@Configuration(proxyBeanMethods = false)
class CatalogueListener {

  private static final Logger log = LoggerFactory.getLogger(CatalogueListener.class);

  private final IntegrationTypes types;
  private final ObjectReader reader;

  CatalogueListener(IntegrationTypes types, ObjectMapper json) {
    this.types = types;
    this.reader =
        json.readerFor(Announcement.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  @Bean
  Consumer<Message<?>> catalogueEntries() {
    return this::accept;
  }

  private void accept(Message<?> message) {
    String key = key(message.getHeaders().get(KafkaHeaders.RECEIVED_KEY));
    if (message.getPayload() instanceof byte[] body) {
      try {
        types.accept(key, reader.readValue(body));
      } catch (IOException | NullPointerException e) {
        log.debug("Catalogue entry '{}' cannot be read: {}", key, e.getMessage());
      }
    } else {
      types.remove(key);
    }
  }

  private static String key(@Nullable Object header) {
    return header instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.UTF_8)
        : String.valueOf(header);
  }
}
