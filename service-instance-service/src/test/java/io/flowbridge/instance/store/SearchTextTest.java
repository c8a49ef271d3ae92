package io.flowbridge.instance.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchTextTest {

  @Test
  void shouldCollectWordsOfAllValues() {
    var data = Map.of("a", List.of("Grüße, Ada!", Map.of("b", 42)));

    assertThat(SearchText.of("PP-2026-17", null, data)).isEqualTo("PP 2026 17 Grüße Ada 42");
  }

  @Test
  void shouldLeaveOutBooleansAndNames() {
    assertThat(SearchText.of(Map.of("name", true))).isEmpty();
  }

  @Test
  void shouldAskForBeginningsOfAllWords() {
    assertThat(SearchText.question(" pp-2026 ada@x ")).isEqualTo("pp:* & 2026:* & ada:* & x:*");
  }

  @Test
  void shouldAskForNothingIfThereAreNoWords() {
    assertThat(SearchText.question(null)).isNull();
    assertThat(SearchText.question(" & | ! ' : ")).isNull();
  }

  @Test
  void shouldBoundTexts() {
    assertThat(SearchText.of("x".repeat(1_000_000))).hasSize(200);
    assertThat(SearchText.question("a b c d e f g h i j k l m n o p q r s t u v w").split("&"))
        .hasSize(20);
  }
}
