package io.flowbridge.local.elasticsearch.plugin;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

final class Tokenizers {

  static final Map<String, AnalysisProvider<TokenizerFactory>> ALL =
      Map.of(
          "keyword", (index, environment, name, settings) -> factory(name, KeywordTokenizer::new),
          "whitespace",
              (index, environment, name, settings) -> factory(name, WhitespaceTokenizer::new),
          "letter", (index, environment, name, settings) -> factory(name, LetterTokenizer::new),
          "edge_ngram", (index, environment, name, settings) -> edgeNGram(name, settings),
          "ngram", (index, environment, name, settings) -> nGram(name, settings));

  private static final Map<String, IntPredicate> CHARACTER_CLASSES =
      Map.of(
          "letter", Character::isLetter,
          "digit", Character::isDigit,
          "whitespace", Character::isWhitespace,
          "punctuation", Tokenizers::isPunctuation,
          "symbol", Tokenizers::isSymbol);

  private Tokenizers() {}

  private static TokenizerFactory edgeNGram(String name, Settings settings) {
    var min = settings.getAsInt("min_gram", 1);
    var max = settings.getAsInt("max_gram", 2);
    var tokenChars = tokenChars(settings);
    return factory(
        name,
        () ->
            new EdgeNGramTokenizer(min, max) {
              @Override
              protected boolean isTokenChar(int character) {
                return tokenChars.test(character);
              }
            });
  }

  private static TokenizerFactory nGram(String name, Settings settings) {
    var min = settings.getAsInt("min_gram", 1);
    var max = settings.getAsInt("max_gram", 2);
    var tokenChars = tokenChars(settings);
    return factory(
        name,
        () ->
            new NGramTokenizer(min, max) {
              @Override
              protected boolean isTokenChar(int character) {
                return tokenChars.test(character);
              }
            });
  }

  private static IntPredicate tokenChars(Settings settings) {
    Set<String> names =
        settings.getAsList("token_chars").stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    var custom = settings.get("custom_token_chars", "");
    return names.stream()
        .map(name -> characterClass(name, custom))
        .reduce(IntPredicate::or)
        .orElse(character -> true);
  }

  private static IntPredicate characterClass(String name, String custom) {
    if (name.equals("custom")) {
      return character -> custom.indexOf(character) >= 0;
    }
    var known = CHARACTER_CLASSES.get(name);
    if (known == null) {
      throw new IllegalArgumentException("Unknown token type: '" + name + "'");
    }
    return known;
  }

  private static boolean isPunctuation(int character) {
    return switch (Character.getType(character)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isSymbol(int character) {
    return switch (Character.getType(character)) {
      case Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> false;
    };
  }

  private static TokenizerFactory factory(String name, Supplier<Tokenizer> tokenizer) {
    return TokenizerFactory.newFactory(name, tokenizer);
  }
}
