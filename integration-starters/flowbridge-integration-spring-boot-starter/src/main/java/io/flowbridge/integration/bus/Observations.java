package io.flowbridge.integration.bus;

import io.flowbridge.integration.handling.IntegrationRequest;
import io.flowbridge.integration.handling.Outcome;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.ReceiverContext;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;

/**
 * Measures each request: a timer {@code flowbridge.integration.requests} by type, version and
 * outcome, and, where tracing is there, a span that continues the request's trace.
 */
public final class Observations {

  private final ObservationRegistry registry;

  public Observations(ObservationRegistry registry) {
    this.registry = registry;
  }

  Outcome observe(IntegrationRequest request, Message<?> message, Supplier<Outcome> handling) {
    var context = new ReceiverContext<Message<?>>((carrier, key) -> header(carrier, key));
    context.setCarrier(message);
    var observation =
        Observation.createNotStarted("flowbridge.integration.requests", () -> context, registry)
            .contextualName("serve " + request.type())
            .lowCardinalityKeyValue("type", request.type())
            .lowCardinalityKeyValue("version", String.valueOf(request.version()))
            .lowCardinalityKeyValue(KeyValue.of("outcome", "none"))
            .highCardinalityKeyValue("correlation.id", request.correlationId());
    return observation.observe(
        () -> {
          var outcome = handling.get();
          observation.lowCardinalityKeyValue("outcome", outcome.label());
          return outcome;
        });
  }

  private static @Nullable String header(Message<?> message, String key) {
    var value = message.getHeaders().get(key);
    if (value instanceof byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    return value == null ? null : value.toString();
  }
}
