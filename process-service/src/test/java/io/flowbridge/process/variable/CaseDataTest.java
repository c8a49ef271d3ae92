package io.flowbridge.process.variable;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseDataTest {

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void shouldKeepPlatformVariablesApart() {
    // when
    CaseData data = data(100, text("fb_serviceKey", "permit"), text("plate", "M-AB"));

    // then
    assertThat(data.data()).containsOnlyKeys("plate");
    assertThat(data.platform("fb_serviceKey")).isEqualTo("permit");
  }

  @Test
  void shouldNameWhatDoesNotFit() {
    // when
    CaseData data = data(20, text("note", "x".repeat(50)), text("plate", "M-AB"));

    // then
    assertThat(data.data()).containsOnlyKeys("plate");
    assertThat(data.omitted()).containsExactly("note");
  }

  @Test
  void shouldNameWhatHasNoJsonForm() {
    // given
    var file = new StoredVariable("scan", "file", null, null, null, new byte[] {1});

    // then
    assertThat(data(100, file).omitted()).containsExactly("scan");
  }

  @Test
  void shouldReadEveryKindOfValue() {
    // when
    CaseData data =
        data(
            1000,
            new StoredVariable("whole", "long", "7", 7L, null, null),
            new StoredVariable("number", "double", null, null, 1.5, null),
            new StoredVariable("yes", "boolean", null, 1L, null, null),
            new StoredVariable("day", "date", null, 0L, null, null),
            new StoredVariable("none", "null", null, null, null, null),
            new StoredVariable(
                "car", "json", null, null, null, "{\"a\":1}".getBytes(StandardCharsets.UTF_8)));

    // then
    assertThat(json.valueToTree(data.data()).toString())
        .contains("\"whole\":7", "\"number\":1.5", "\"yes\":true", "\"none\":null")
        .contains("\"day\":\"1970-01-01T00:00:00Z\"", "\"car\":{\"a\":1}");
  }

  private CaseData data(int maxBytes, StoredVariable... variables) {
    return CaseData.of(List.of(variables), maxBytes, json);
  }

  private static StoredVariable text(String name, String value) {
    return new StoredVariable(name, "string", value, null, null, null);
  }
}
