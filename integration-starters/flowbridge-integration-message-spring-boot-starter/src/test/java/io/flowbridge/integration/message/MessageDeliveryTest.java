package io.flowbridge.integration.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.flowbridge.integration.Artifact;
import io.flowbridge.integration.bus.BusPublisher;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.web.client.RestClient;

/** What becomes of messages for a bundle that nobody runs. */
class MessageDeliveryTest {

  private final RecordingBus bus = new RecordingBus();

  @Test
  void shouldTryAgainLater() {
    delivery("0s").deliver(message(1, "x"));

    assertThat(bus.binding).isEqualTo("message-again-out-0");
    assertThat(bus.message.getHeaders().get("ce_type"))
        .isEqualTo("io.flowbridge.integration.message");
    assertThat(new String(bus.message.getPayload())).contains("\"attempt\":2");
  }

  @Test
  void shouldBuryAfterTheLastAttempt() {
    delivery("1h").deliverAgain(message(6, "x"));

    assertThat(bus.binding).isEqualTo("message-dead-out-0");
    assertThat(bus.message.getHeaders().get("x-error-code")).isEqualTo("UNAVAILABLE");
    assertThat(new String(bus.message.getPayload())).contains("\"attempt\":1");
  }

  @Test
  void shouldBuryLongMessageAtOnceWithoutItsBody() {
    delivery("0s").deliver(message(1, "x".repeat(900_000)));

    assertThat(bus.binding).isEqualTo("message-dead-out-0");
    assertThat(bus.message.getPayload()).hasSizeLessThan(1_000);
    assertThat(new String(bus.message.getPayload())).contains("0@1");
    assertThat(String.valueOf(bus.message.getHeaders().get("x-error-message")))
        .contains("too long to be kept");
  }

  @Test
  void shouldLeaveMessageOnTheBusWhenStopping() {
    var delivery = delivery("1h");
    delivery.onApplicationEvent(new ContextClosedEvent(new StaticApplicationContext()));

    assertThatThrownBy(() -> delivery.deliver(message(1, "x")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(bus.message).isNull();
  }

  private MessageDelivery delivery(String patience) {
    var properties =
        new Binder(
                new MapConfigurationPropertySource(
                    Map.of(
                        "m.patience", patience,
                        "m.routes.r.topic", "t",
                        "m.routes.r.bundle", "main",
                        "m.routes.r.start", "p",
                        "m.routes.r.idempotency-key", "$key")))
            .bind("m", MessageProperties.class)
            .get();
    var http = RestClient.create();
    var nobody = URI.create("http://localhost:1");
    return new MessageDelivery(
        properties,
        new RouteMapping(properties.routes(), "messenger"),
        new BundleClient(
            http,
            Map.of("main", nobody),
            new ServiceToken(http, nobody, "me", "secret", Clock.systemUTC())),
        new Parking(new Artifact("messenger", "1", List.of()), new BusPublisher(bus)),
        new MessageObservations(ObservationRegistry.NOOP));
  }

  private static RoutedMessage message(int attempt, String text) {
    return new RoutedMessage(
        "r",
        attempt,
        Instant.EPOCH,
        "t",
        "0@1",
        "k" + UUID.randomUUID(),
        Map.of(),
        JsonNodeFactory.instance.textNode(text),
        null);
  }
}
