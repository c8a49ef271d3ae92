package io.flowbridge.process.variable;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RedactionTest {

  private final Redaction redaction =
      new Redaction(new RedactionProperties(List.of("password", "apikey")), new ObjectMapper());

  @Test
  void shouldHideValuesByPartsOfTheirNames() {
    JsonNode shown =
        redaction.show(
            Map.of("a", List.of(Map.of("X-API-Key", "k", "dbPassword", 7, "name", "n"))));

    assertThat(shown.at("/a/0/X-API-Key").asText()).isEqualTo("[redacted]");
    assertThat(shown.at("/a/0/dbPassword").asText()).isEqualTo("[redacted]");
    assertThat(shown.at("/a/0/name").asText()).isEqualTo("n");
  }

  @Test
  void shouldHideEverythingBelowSuchName() {
    assertThat(redaction.show(Map.of("passwords", Map.of("kim", "x"))).toString())
        .isEqualTo("{\"passwords\":\"[redacted]\"}");
  }

  @Test
  void shouldShowThatNothingWasGiven() {
    assertThat(redaction.show(Collections.singletonMap("password", null)).toString())
        .isEqualTo("{\"password\":null}");
  }

  @Test
  void shouldCutLongTexts() {
    assertThat(redaction.show("x".repeat(5_000)).asText()).hasSize(1_001).endsWith("…");
  }

  @Test
  void shouldBoundHowMuchIsShown() {
    assertThat(redaction.show(Collections.nCopies(100_000, 1))).hasSize(301);
  }

  @Test
  void shouldBoundHowDeepItGoes() {
    Object nested = "x";
    for (int i = 0; i < 100; i++) {
      nested = List.of(nested);
    }

    assertThat(redaction.show(nested).toString()).hasSizeLessThan(60);
  }

  @Test
  void shouldLeaveNothingThatDatabasesRefuse() {
    assertThat(redaction.show(Map.of("a\u0000", "b\u0000c")).toString()).doesNotContain("\\u0000");
  }

  @Test
  void shouldRecogniseWhatWasShown() {
    assertThat(Redaction.isIn(redaction.show(Map.of("a", List.of(Map.of("password", "x"))))))
        .isTrue();
    assertThat(Redaction.isIn(redaction.show(Map.of("a", "b")))).isFalse();
  }
}
