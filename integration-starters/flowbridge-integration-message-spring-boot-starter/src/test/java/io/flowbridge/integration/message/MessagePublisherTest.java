package io.flowbridge.integration.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowbridge.integration.BusinessError;
import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.RetryableException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What is published, and what is not. That the bus takes it is the artifact's test. */
class MessagePublisherTest {

  private static final IntegrationContext CONTEXT =
      new IntegrationContext("c-1", 1, "main:1", null, null, null, Instant.MAX);

  private final RecordingBus bus = new RecordingBus();
  private final MessagePublisher publisher = new MessagePublisher(properties(), bus);

  @Test
  void shouldPublishTextThatIsJsonAsItIs() {
    publisher.publish(message("b.topic", Map.of(), "{\"price\": 1.10}"), CONTEXT);

    assertThat(bus.binding).isEqualTo("message-to-1");
    assertThat(new String(bus.message.getPayload(), UTF_8)).isEqualTo("{\"price\": 1.10}");
    assertThat(bus.message.getHeaders().get("idempotency-key")).isEqualTo("c-1".getBytes(UTF_8));
  }

  @Test
  void shouldPublishDataAsJson() {
    publisher.publish(message("a.topic", Map.of(), Map.of("n", List.of(1, 2))), CONTEXT);

    assertThat(new String(bus.message.getPayload(), UTF_8)).isEqualTo("{\"n\":[1,2]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no json", "", "{} {}"})
  void shouldRefuseTextThatIsNoJson(String text) {
    assertThatThrownBy(() -> publisher.publish(message("a.topic", Map.of(), text), CONTEXT))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("JSON");
    assertThat(bus.message).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kafka_topic",
        "spring.cloud.stream.sendto.destination",
        "contentType",
        "Idempotency-Key",
        "replyChannel",
        "a b",
        ""
      })
  void shouldRefuseHeadersOfTheBus(String name) {
    assertThatThrownBy(
            () -> publisher.publish(message("a.topic", Map.of(name, "x"), "{}"), CONTEXT))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("header");
  }

  @Test
  void shouldTellTopicThatIsNotAllowed() {
    assertThatThrownBy(() -> publisher.publish(message("c.topic", Map.of(), "{}"), CONTEXT))
        .isInstanceOfSatisfying(
            BusinessError.class, e -> assertThat(e.code()).isEqualTo("TOPIC_NOT_ALLOWED"));
  }

  @Test
  void shouldTellBodyThatIsTooLong() {
    var body = "\"" + "x".repeat(2000) + "\"";

    assertThatThrownBy(() -> publisher.publish(message("a.topic", Map.of(), body), CONTEXT))
        .isInstanceOfSatisfying(
            BusinessError.class, e -> assertThat(e.code()).isEqualTo("MESSAGE_TOO_LARGE"));
  }

  @Test
  void shouldTryAgainWhatTheBusDidNotTake() {
    bus.broken = true;

    assertThatThrownBy(() -> publisher.publish(message("a.topic", Map.of(), "{}"), CONTEXT))
        .isInstanceOf(RetryableException.class)
        .hasMessageContaining("a.topic");
  }

  private static PublishMessage message(String topic, Map<String, String> headers, Object body) {
    return new PublishMessage(topic, "k", headers, body);
  }

  private static MessageProperties properties() {
    return new Binder(
            new MapConfigurationPropertySource(
                Map.of("m.topics", "a.topic,b.topic", "m.max-size", "1KB")))
        .bind("m", MessageProperties.class)
        .get();
  }
}
