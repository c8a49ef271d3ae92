package io.flowbridge.process.catalogue;

import io.flowbridge.platform.CloudEvents;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/**
 * Passes on what is announced on a bus that keeps no log of it, to the catalogue's topic, which
 * does: whoever starts later learns it there.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "flowbridge.integration.bus", havingValue = "rabbit")
class AnnouncementLog {

  private static final String BINDING = "catalogueLog";

  /** Unread: what nobody can read the service-definition-service puts aside. */
  @Bean
  Consumer<Message<byte[]>> announcements(StreamBridge bridge) {
    return message -> {
      String key = attribute(message, "subject");
      bridge.send(
          BINDING,
          CloudEvents.message(
              CatalogueEntry.EVENT_TYPE,
              attribute(message, "source"),
              key,
              CatalogueEntry.SCHEMA,
              key,
              message.getPayload()));
    };
  }

  /** On its way in Spring Cloud Function writes the attributes of CloudEvents with a hyphen. */
  private static String attribute(Message<?> message, String name) {
    @Nullable Object value =
        message.getHeaders().getOrDefault("ce-" + name, message.getHeaders().get("ce_" + name));
    return value instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.UTF_8)
        : String.valueOf(value);
  }
}
