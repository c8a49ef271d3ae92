package io.flowbridge.instance.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search finds a case by. Texts and questions are cut into words the same way, because
 * PostgreSQL's own parser reads {@code PP-2026-17} as a word and two negative numbers.
 */
final class SearchText {

  /** PostgreSQL takes at most 1 MB of words. */
  private static final int LONGEST_TEXT = 200_000;

  private static final int LONGEST_WORD = 200;
  private static final int MOST_WORDS = 20;

  private SearchText() {}

  static String of(@Nullable Object... values) {
    var text =
        Arrays.stream(values)
            .flatMap(SearchText::leaves)
            .flatMap(SearchText::words)
            .distinct()
            .collect(Collectors.joining(" "));
    return text.substring(0, Math.min(LONGEST_TEXT, text.length()));
  }

  /** All words must be there, each as the beginning of one; null if nothing is asked for. */
  static @Nullable String question(@Nullable String search) {
    if (search == null) {
      return null;
    }
    var words = words(search).distinct().limit(MOST_WORDS).map(word -> word + ":*").toList();
    return words.isEmpty() ? null : String.join(" & ", words);
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, Math.min(LONGEST_WORD, word.length())));
  }

  private static Stream<String> leaves(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().flatMap(SearchText::leaves);
    }
    if (value instanceof List<?> list) {
      return list.stream().flatMap(SearchText::leaves);
    }
    return value == null || value instanceof Boolean
        ? Stream.empty()
        : Stream.of(Objects.toString(value));
  }
}
