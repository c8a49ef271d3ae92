package io.flowbridge.integration.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

class MessageReaderTest {

  private final MessageReader reader = new MessageReader();

  @Test
  void shouldReadKeyHeadersAndPlace() {
    var message =
        MessageBuilder.withPayload("{\"id\": 7}".getBytes(UTF_8))
            .setHeader("kafka_receivedTopic", "shop.orders")
            .setHeader("kafka_receivedPartitionId", 2)
            .setHeader("kafka_offset", 15L)
            .setHeader("kafka_receivedMessageKey", "k".getBytes(UTF_8))
            .setHeader("event-id", "e-1".getBytes(UTF_8))
            .setHeader("ce_type", "placed")
            .setHeader("deliveryAttempt", 1)
            .build();

    var read = reader.first("placed", message).orElseThrow();

    assertThat(read.topic()).isEqualTo("shop.orders");
    assertThat(read.position()).isEqualTo("2@15");
    assertThat(read.key()).isEqualTo("k");
    assertThat(read.headers()).isEqualTo(Map.of("event-id", "e-1", "ce_type", "placed"));
    assertThat(String.valueOf(read.body())).isEqualTo("{\"id\":7}");
  }

  @Test
  void shouldKeepWhatIsNoJson() {
    for (var text : new String[] {"no", "{} {}", "{\"a\":"}) {
      var read = reader.first("placed", message(text)).orElseThrow();

      assertThat(read.body()).as(text).isNull();
      assertThat(read.unreadable()).isNotBlank();
    }
  }

  @Test
  void shouldPassOverWhatOnlyDeletes() {
    assertThat(reader.first("placed", message(""))).isEmpty();
    assertThat(reader.first("placed", MessageBuilder.withPayload(new Object()).build())).isEmpty();
  }

  @Test
  void shouldReadWhatItWrote() throws IOException {
    var message = reader.first("placed", message("{\"id\": null}")).orElseThrow();
    var next = message.nextAttempt(Instant.parse("2030-01-01T00:00:00Z"));

    var read = reader.again(MessageBuilder.withPayload(reader.write(next)).build());

    assertThat(read).isEqualTo(next);
    assertThat(read.attempt()).isEqualTo(2);
  }

  @Test
  void shouldReadWhatAnOperatorLeftOut() throws IOException {
    var read = reader.again(message("{\"route\": \"placed\", \"body\": {}}"));

    assertThat(read.attempt()).isEqualTo(1);
    assertThat(read.headers()).isEmpty();
  }

  @Test
  void shouldRefuseWhatIsNoMessage() {
    assertThatThrownBy(() -> reader.again(message("null"))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> reader.again(message("[]"))).isInstanceOf(IOException.class);
  }

  private static Message<byte[]> message(String body) {
    return MessageBuilder.withPayload(body.getBytes(UTF_8)).build();
  }
}
