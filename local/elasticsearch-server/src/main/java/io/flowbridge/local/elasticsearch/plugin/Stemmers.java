package io.flowbridge.local.elasticsearch.plugin;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.common.settings.Settings;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;

/** The {@code stemmer} filter's languages that Flowbridge's indexes may use: English and German. */
final class Stemmers {

  private Stemmers() {}

  static UnaryOperator<TokenStream> fromSettings(Settings settings) {
    var named = named(settings.get("language", settings.get("name", "porter")));
    return named::apply;
  }

  static Function<TokenStream, TokenStream> named(String language) {
    return switch (language.toLowerCase(Locale.ROOT)) {
      case "english", "porter" -> PorterStemFilter::new;
      case "porter2" -> stream -> new SnowballFilter(stream, new EnglishStemmer());
      case "light_english", "lightenglish", "kstem" -> KStemFilter::new;
      case "minimal_english", "minimalenglish" -> EnglishMinimalStemFilter::new;
      case "possessive_english", "possessiveenglish" -> EnglishPossessiveFilter::new;
      case "german", "german2" -> stream -> new SnowballFilter(stream, new GermanStemmer());
      case "light_german", "lightgerman" -> GermanLightStemFilter::new;
      case "minimal_german", "minimalgerman" -> GermanMinimalStemFilter::new;
      default ->
          throw new IllegalArgumentException(
              "This local Elasticsearch stems English and German only, not '" + language + "'");
    };
  }
}
