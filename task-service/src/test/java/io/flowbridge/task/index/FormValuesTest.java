package io.flowbridge.task.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
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
    assertThat(FormValues.of(Map.of("note", "Two cars")).words()).containsExactly("Two cars");
  }

  @Test
  void shouldKeepTextsApart() {
    var values = FormValues.of(Map.of("names", List.of("Kim", "Alex")));

    assertThat(values.words()).containsExactly("Kim", "Alex");
  }

  @Test
  void shouldIndexAThousandPaths() {
    assertThat(FormValues.of(numbers(FormValues.MAX_PATHS)).isCut()).isFalse();
  }

  @Test
  void shouldSayThatPathsWereCut() {
    var values = FormValues.of(numbers(FormValues.MAX_PATHS + 1));

    assertThat(values.isCut()).isTrue();
    assertThat(values.entries()).hasSize(FormValues.MAX_PATHS);
  }

  @Test
  void shouldSayThatValuesOfAListWereCut() {
    var many = IntStream.rangeClosed(0, FormValues.MAX_VALUES).boxed().toList();

    var values = FormValues.of(Map.of("list", many));

    assertThat(values.isCut()).isTrue();
    assertThat(values.entries()).hasSize(FormValues.MAX_VALUES);
  }

  @Test
  void shouldIndexRepeatedValueOnce() {
    var values = FormValues.of(Map.of("list", Collections.nCopies(6000, "same")));

    assertThat(values.entries()).containsExactly(Map.of("path", "list", "text", "same"));
    assertThat(values.isCut()).isFalse();
  }

  @Test
  void shouldSayThatTextWasCutAndKeepItsBeginning() {
    var endless = "ä".repeat(FormValues.MAX_BYTES);

    var values = FormValues.of(Map.of("note", endless));

    assertThat(values.isCut()).isTrue();
    assertThat(values.words().get(0).getBytes(StandardCharsets.UTF_8).length)
        .isBetween(FormValues.MAX_BYTES / 2, FormValues.MAX_BYTES);
  }

  @Test
  void shouldNotCutACharacterInHalf() {
    var endless = "a" + "\uD83D\uDE00".repeat(FormValues.MAX_BYTES);

    var word = FormValues.of(Map.of("note", endless)).words().get(0);

    assertThat(Character.isHighSurrogate(word.charAt(word.length() - 1))).isFalse();
  }

  @Test
  void shouldFindLongTextByItsWordsOnly() {
    var text = "x".repeat(FormValues.MAX_TEXT + 1);

    var values = FormValues.of(Map.of("note", text));

    assertThat(values.entries()).containsExactly(Map.of("path", "note"));
    assertThat(values.words()).containsExactly(text);
    assertThat(values.isCut()).isTrue();
  }

  @Test
  void shouldLeaveOutPathsThatTheIndexWouldRefuse() {
    var values = FormValues.of(Map.of("p".repeat(40_000), 1));

    assertThat(values.entries()).isEmpty();
    assertThat(values.isCut()).isTrue();
  }

  private static Map<String, Object> numbers(int count) {
    return IntStream.range(0, count).boxed().collect(Collectors.toMap(i -> "field" + i, i -> i));
  }
}
