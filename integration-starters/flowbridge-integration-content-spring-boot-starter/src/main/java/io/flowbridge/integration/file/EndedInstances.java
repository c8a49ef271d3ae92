package io.flowbridge.integration.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.integration.FinalException;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;

/**
 * Hears of process instances on the bus (docs/events/instance-snapshot.schema.json). A store that
 * does not answer holds up the topic until it does; what cannot be read is
 * service-instance-service's to put aside.
 */
final class EndedInstances implements Consumer<Message<?>> {

  private static final Logger log = LoggerFactory.getLogger(EndedInstances.class);
  private static final Set<String> OVER = Set.of("COMPLETED", "CANCELLED");

  private final FileRetention retention;
  private final ObjectMapper json = new ObjectMapper();

  EndedInstances(FileRetention retention) {
    this.retention = retention;
  }

  @Override
  public void accept(Message<?> message) {
    if (message.getPayload() instanceof byte[] body) {
      var snapshot = read(body);
      if (OVER.contains(snapshot.path("state").asText()) && snapshot.hasNonNull("endedAt")) {
        end(snapshot.path("id").asText(), snapshot.path("endedAt").asText());
      }
    }
  }

  private void end(String instance, String at) {
    try {
      retention.ended(instance, Instant.parse(at));
    } catch (DateTimeParseException | FinalException e) {
      log.warn("The end of '{}' is not noted: {}", instance, e.getMessage());
    }
  }

  private JsonNode read(byte[] body) {
    try {
      return json.readTree(body);
    } catch (IOException e) {
      log.warn("A snapshot of an instance cannot be read: {}", e.getMessage());
      return json.missingNode();
    }
  }
}
