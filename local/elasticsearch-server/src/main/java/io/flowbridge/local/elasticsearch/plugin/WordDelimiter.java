package io.flowbridge.local.elasticsearch.plugin;

import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_ALL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_NUMBERS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_WORDS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_WORD_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.IGNORE_KEYWORDS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.PRESERVE_ORIGINAL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.SPLIT_ON_NUMERICS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.elasticsearch.common.settings.Settings;

final class WordDelimiter {

  private WordDelimiter() {}

  static TokenStream withDefaults(TokenStream stream) {
    return fromSettings(Settings.EMPTY).apply(stream);
  }

  static UnaryOperator<TokenStream> fromSettings(Settings settings) {
    int flags =
        flag(settings, "generate_word_parts", GENERATE_WORD_PARTS, true)
            | flag(settings, "generate_number_parts", GENERATE_NUMBER_PARTS, true)
            | flag(settings, "catenate_words", CATENATE_WORDS, false)
            | flag(settings, "catenate_numbers", CATENATE_NUMBERS, false)
            | flag(settings, "catenate_all", CATENATE_ALL, false)
            | flag(settings, "split_on_case_change", SPLIT_ON_CASE_CHANGE, true)
            | flag(settings, "split_on_numerics", SPLIT_ON_NUMERICS, true)
            | flag(settings, "preserve_original", PRESERVE_ORIGINAL, false)
            | flag(settings, "stem_english_possessive", STEM_ENGLISH_POSSESSIVE, true)
            | flag(settings, "ignore_keywords", IGNORE_KEYWORDS, false);
    var protectedWords = new CharArraySet(settings.getAsList("protected_words"), false);
    var adjustOffsets = settings.getAsBoolean("adjust_offsets", true);
    return stream ->
        new WordDelimiterGraphFilter(
            stream,
            adjustOffsets,
            WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE,
            flags,
            protectedWords.isEmpty() ? null : protectedWords);
  }

  private static int flag(Settings settings, String name, int value, boolean otherwise) {
    return settings.getAsBoolean(name, otherwise) ? value : 0;
  }
}
