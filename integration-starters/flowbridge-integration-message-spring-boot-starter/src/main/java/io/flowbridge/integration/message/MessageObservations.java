package io.flowbridge.integration.message;

import io.flowbridge.integration.message.MessageDelivery.Outcome;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.ReceiverContext;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Measures each attempt: a timer {@code flowbridge.integration.messages} by route and outcome, and,
 * where tracing is there, a span that continues the message's trace.
 */
final class MessageObservations {

  private final ObservationRegistry registry;

  MessageObservations(ObservationRegistry registry) {
    this.registry = registry;
  }

  void observe(RoutedMessage message, Supplier<Outcome> attempt) {
    var context = new ReceiverContext<RoutedMessage>((carrier, key) -> carrier.headers().get(key));
    context.setCarrier(message);
    var observation =
        Observation.createNotStarted("flowbridge.integration.messages", () -> context, registry)
            .contextualName("route " + message.route())
            .lowCardinalityKeyValue("route", message.route())
            .lowCardinalityKeyValue(KeyValue.of("outcome", "none"));
    observation.observe(
        () -> {
          var outcome = attempt.get();
          observation.lowCardinalityKeyValue("outcome", outcome.name().toLowerCase(Locale.ROOT));
        });
  }
}
