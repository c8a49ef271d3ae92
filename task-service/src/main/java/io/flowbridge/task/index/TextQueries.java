package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.SimpleQueryStringFlag;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a person typed into the search field, in the index's language. */
final class TextQueries {
  /** Exact words weigh more than stems, and stems more than beginnings. */
  private static final List<String> FIELDS =
      List.of(
          "name^6",
          "name.de^4",
          "name.en^4",
          "name.start^2",
          "businessKey^6",
          "businessKey.start^3",
          "serviceTitle^3",
          "serviceTitle.de^2",
          "serviceTitle.en^2",
          "serviceTitle.start",
          "tags.words^3",
          "tags.start",
          "description^2",
          "description.de^1.5",
          "description.en^1.5",
          "description.start",
          "content",
          "content.de^0.8",
          "content.en^0.8",
          "content.start^0.4",
          "comments",
          "comments.de^0.8",
          "comments.en^0.8",
          "comments.start^0.4");

  private static final List<String> WHOLE_WORDS =
      List.of(
          "name^6",
          "businessKey^6",
          "serviceTitle^3",
          "tags.words^3",
          "description^2",
          "content",
          "comments");

  private static final Pattern OPERATORS = Pattern.compile("(^|\\s)-|[|\"]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int MOST_SIMILAR_WORDS = 10;
  private static final int VARIANTS = 20;

  private TextQueries() {}

  /** Every word must occur, in any field; a word may be the beginning of one. */
  static Query asTyped(String text) {
    var flags =
        List.of(
            SimpleQueryStringFlag.Phrase,
            SimpleQueryStringFlag.Not,
            SimpleQueryStringFlag.Or,
            SimpleQueryStringFlag.Whitespace);
    return Query.of(
        q ->
            q.simpleQueryString(
                s ->
                    s.query(text)
                        .fields(FIELDS)
                        .flags(flags)
                        .defaultOperator(Operator.And)
                        .lenient(true)));
  }

  /**
   * Whether it makes sense to look for similar words: not if somebody quotes or excludes words or
   * offers alternatives, because then an empty list may be just what they asked for.
   */
  static boolean mayBeMisspelt(String text) {
    var count = words(text).size();
    return !OPERATORS.matcher(text).find() && count > 0 && count <= MOST_SIMILAR_WORDS;
  }

  /** Every word must occur, in any field, with a letter or two wrong but for the first. */
  static Query similar(String text) {
    var each = words(text).stream().map(TextQueries::similarWord).toList();
    return Query.of(q -> q.bool(all -> all.must(each)));
  }

  private static Query similarWord(String word) {
    return Query.of(
        q ->
            q.multiMatch(
                m ->
                    m.query(word)
                        .fields(WHOLE_WORDS)
                        .fuzziness("AUTO")
                        .prefixLength(1)
                        .maxExpansions(VARIANTS)
                        .lenient(true)));
  }

  private static List<String> words(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(text)).filter(word -> !word.isEmpty()).toList();
  }
}
