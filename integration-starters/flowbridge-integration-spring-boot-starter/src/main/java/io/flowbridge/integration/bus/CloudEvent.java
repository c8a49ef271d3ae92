package io.flowbridge.integration.bus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;
import org.springframework.messaging.support.MessageBuilder;

/**
 * A CloudEvent in binary mode, as docs/contracts.md describes it.
 *
 * @param source who says it: {@code /artifacts/<name>}
 * @param subject what it is about; also the key
 * @param schema name of the body's schema in docs/events
 */
public record CloudEvent(String type, String source, String subject, String schema, Object body) {

  public MessageBuilder<byte[]> toMessage(ObjectMapper json) {
    return MessageBuilder.withPayload(bytes(json))
        .setHeader("ce_specversion", "1.0")
        .setHeader("ce_id", UUID.randomUUID().toString())
        .setHeader("ce_type", type)
        .setHeader("ce_source", source)
        .setHeader("ce_time", Instant.now().toString())
        .setHeader("ce_subject", subject)
        .setHeader("ce_dataschema", "https://flowbridge.io/events/" + schema + ".schema.json")
        .setHeader("content-type", "application/json");
  }

  private byte[] bytes(ObjectMapper json) {
    try {
      return json.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected to write " + type + " as JSON", e);
    }
  }
}
