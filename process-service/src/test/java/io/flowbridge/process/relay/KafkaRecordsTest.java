package io.flowbridge.process.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.platform.CloudEvents;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.KafkaNull;

class KafkaRecordsTest {
  private final KafkaRecords records = new KafkaRecords();

  @Test
  void keepKeyBodyAndHeadersAsText() {
    byte[] body = "{}".getBytes(UTF_8);
    var message =
        CloudEvents.message("io.flowbridge.pulse", "/bundles/main", "ä", "pulse", "key", body);

    var found = records.of("flowbridge.tasks", message);

    assertThat(found.topic()).isEqualTo("flowbridge.tasks");
    assertThat(found.key()).isEqualTo("key".getBytes(UTF_8));
    assertThat(found.value()).isEqualTo(body);
    assertThat(found.headers().lastHeader("ce_type").value())
        .isEqualTo("io.flowbridge.pulse".getBytes(UTF_8));
    assertThat(found.headers().lastHeader("ce_subject").value()).isEqualTo("ä".getBytes(UTF_8));
    assertThat(found.headers().lastHeader("kafka_messageKey")).isNull();
  }

  @Test
  void haveNoBodyWhereSomethingIsGone() {
    var message =
        CloudEvents.message(
            "io.flowbridge.task.snapshot",
            "/bundles/main",
            "main:1",
            "task-snapshot",
            "main:1",
            KafkaNull.INSTANCE);

    assertThat(records.of("flowbridge.tasks", message).value()).isNull();
  }
}
