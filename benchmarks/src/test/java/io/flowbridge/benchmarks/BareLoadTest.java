package io.flowbridge.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BareLoadTest {

  @Test
  void shouldSendSameDocumentsToItsOwnIndex() {
    var body = action(1) + "{\"name\":\"Weiß\"}\n" + action(2) + "{\"name\":\"Huber\"}\n";

    var requests = BareLoad.requests(List.of(bytes(body)));

    assertThat(requests).hasSize(1);
    assertThat(text(requests.get(0))).isEqualTo(body.replace("benchmark-tasks", "bare-load"));
  }

  @Test
  void shouldSendFiveHundredDocumentsAtOnce() {
    var bodies = new ArrayList<byte[]>();
    for (int document = 0; document < 1_001; document++) {
      bodies.add(bytes(action(document) + "{}\n"));
    }

    var requests = BareLoad.requests(bodies);

    assertThat(requests.stream().map(request -> text(request).lines().count() / 2))
        .containsExactly(500L, 500L, 1L);
  }

  private static String action(int id) {
    return "{\"index\":{\"_id\":\"%d\",\"_index\":\"benchmark-tasks\"}}\n".formatted(id);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
