package io.flowbridge.task.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormValuesTest {

  @Test
  void shouldGiveEveryValueItsPathAndType() {
    // given
    Map<String, Object> data =
        Map.of("applicant", Map.of("city", "Munich", "age", 42, "resident", true));

    // when
    var values = FormValues.of(data);

    // then
    assertThat(values.entries())
        .containsExactlyInAnyOrder(
            Map.of("path", "applicant.city", "text", "Munich"),
            Map.of("path", "applicant.age", "number", 42.0),
            Map.of("path", "applicant.resident", "bool", true));
  }

  @Test
  void shouldGiveElementsOfListTheirListsPath() {
    var values = FormValues.of(Map.of("items", List.of(Map.of("sum", 1), Map.of("sum", 2))));

    assertThat(values.entries())
        .containsExactly(
            Map.of("path", "items.sum", "number", 1.0), Map.of("path", "items.sum", "number", 2.0));
  }

  @Test
  void shouldRecognizeDates() {
    assertThat(FormValues.of(Map.of("from", "2026-03-01")).entries())
        .containsExactly(
            Map.of("path", "from", "text", "2026-03-01", "date", "2026-03-01T00:00:00Z"));
  }

  @Test
  void shouldNotTakeBusinessKeysForDates() {
    assertThat(FormValues.time("2026-99-01")).isNull();
  }

  @Test
  void shouldKeepWordsForFullText() {
    assertThat(FormValues.of(Map.of("note", "Two cars")).words()).isEqualTo("Two cars\n");
  }

  @Test
  void shouldSayThatValuesWereCut() {
    Map<String, Object> many =
        IntStream.rangeClosed(0, FormValues.MAX_VALUES)
            .boxed()
            .collect(Collectors.toMap(i -> "field" + i, i -> i));

    assertThat(FormValues.of(many).isCut()).isTrue();
  }

  @Test
  void shouldSayThatWordsWereCut() {
    var endless = "x".repeat(FormValues.MAX_CHARACTERS + 1);

    assertThat(FormValues.of(Map.of("note", endless)).isCut()).isTrue();
  }
}
