package io.flowbridge.process.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.platform.CloudEvents;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

class RabbitMessageTest {

  @Test
  void shouldKeepTheHeadersOfCloudEvents() {
    var message =
        RabbitMessage.of(
            MessageBuilder.fromMessage(request("1", "1")).setHeader("traceparent", "00-t").build());

    assertThat(message.properties().getHeaders())
        .containsEntry("ce_type", "io.flowbridge.integration.request")
        .containsEntry("ce_source", "/bundles/main")
        .containsEntry("ce_subject", "1")
        .containsEntry("traceparent", "00-t")
        .containsKeys("ce_id", "ce_time", "ce_specversion", "ce_dataschema")
        .doesNotContainKeys("id", "timestamp", "contentType", "kafka_messageKey");
    assertThat(message.properties().getContentType()).isEqualTo("application/json");
    assertThat(message.body()).asString().isEqualTo("{}");
  }

  @Test
  void shouldSurviveARestartOfTheBroker() {
    assertThat(RabbitMessage.of(request("1", "1")).properties().getDeliveryMode()).isEqualTo(2);
  }

  @Test
  void shouldComeInOrderIfItsKeyIsNotItsSubject() {
    assertThat(RabbitMessage.of(request("1", "1")).routingKey()).isEqualTo("any");
    assertThat(RabbitMessage.of(request("1", "main:7")).routingKey()).isEqualTo("ordered");
  }

  private static Message<byte[]> request(String subject, String key) {
    return CloudEvents.message(
        "io.flowbridge.integration.request",
        "/bundles/main",
        subject,
        "integration-request",
        key,
        "{}".getBytes(UTF_8));
  }
}
