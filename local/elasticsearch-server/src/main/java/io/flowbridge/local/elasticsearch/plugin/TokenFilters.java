package io.flowbridge.local.elasticsearch.plugin;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/**
 * {@code stop}, {@code shingle} and the plain {@code lowercase} are in the core of Elasticsearch.
 */
final class TokenFilters {

  static final Map<String, AnalysisProvider<TokenFilterFactory>> ALL =
      Map.ofEntries(
          normalizing("lowercase", settings -> LowerCaseFilter::new),
          normalizing("uppercase", settings -> UpperCaseFilter::new),
          normalizing("asciifolding", TokenFilters::asciiFolding),
          normalizing("german_normalization", settings -> GermanNormalizationFilter::new),
          normalizing("decimal_digit", settings -> DecimalDigitFilter::new),
          normalizing("trim", settings -> TrimFilter::new),
          plain("stemmer", Stemmers::fromSettings),
          plain("edge_ngram", TokenFilters::edgeNGram),
          plain("ngram", TokenFilters::nGram),
          plain("word_delimiter_graph", WordDelimiter::fromSettings),
          plain("flatten_graph", settings -> FlattenGraphFilter::new),
          plain("truncate", TokenFilters::truncate),
          plain("length", TokenFilters::length),
          plain("limit", TokenFilters::limit),
          plain("unique", settings -> RemoveDuplicatesTokenFilter::new),
          plain("remove_duplicates", settings -> RemoveDuplicatesTokenFilter::new),
          plain("reverse", settings -> ReverseStringFilter::new));

  static final List<PreConfiguredTokenFilter> WITHOUT_PARAMETERS =
      List.of(
          PreConfiguredTokenFilter.singleton("uppercase", true, UpperCaseFilter::new),
          PreConfiguredTokenFilter.singleton("asciifolding", true, ASCIIFoldingFilter::new),
          PreConfiguredTokenFilter.singleton(
              "german_normalization", true, GermanNormalizationFilter::new),
          PreConfiguredTokenFilter.singleton("decimal_digit", true, DecimalDigitFilter::new),
          PreConfiguredTokenFilter.singleton("trim", true, TrimFilter::new),
          PreConfiguredTokenFilter.singleton("flatten_graph", false, FlattenGraphFilter::new),
          PreConfiguredTokenFilter.singleton(
              "word_delimiter_graph", false, false, WordDelimiter::withDefaults),
          PreConfiguredTokenFilter.singleton(
              "remove_duplicates", false, RemoveDuplicatesTokenFilter::new),
          PreConfiguredTokenFilter.singleton("reverse", false, ReverseStringFilter::new),
          PreConfiguredTokenFilter.singleton("porter_stem", false, Stemmers.named("porter")),
          PreConfiguredTokenFilter.singleton("german_stem", false, Stemmers.named("german")));

  /** Reads the parameters once for an index; the result wraps each stream. */
  @FunctionalInterface
  interface Configured {
    UnaryOperator<TokenStream> with(Settings settings);
  }

  private TokenFilters() {}

  private static UnaryOperator<TokenStream> asciiFolding(Settings settings) {
    var preserveOriginal = settings.getAsBoolean("preserve_original", false);
    return stream -> new ASCIIFoldingFilter(stream, preserveOriginal);
  }

  private static UnaryOperator<TokenStream> edgeNGram(Settings settings) {
    var min = settings.getAsInt("min_gram", 1);
    var max = settings.getAsInt("max_gram", 2);
    var preserveOriginal = settings.getAsBoolean("preserve_original", false);
    var back = settings.get("side", "front").equals("back");
    return stream ->
        back
            ? new ReverseStringFilter(
                new EdgeNGramTokenFilter(
                    new ReverseStringFilter(stream), min, max, preserveOriginal))
            : new EdgeNGramTokenFilter(stream, min, max, preserveOriginal);
  }

  private static UnaryOperator<TokenStream> nGram(Settings settings) {
    var min = settings.getAsInt("min_gram", 1);
    var max = settings.getAsInt("max_gram", 2);
    var preserveOriginal = settings.getAsBoolean("preserve_original", false);
    return stream -> new NGramTokenFilter(stream, min, max, preserveOriginal);
  }

  private static UnaryOperator<TokenStream> truncate(Settings settings) {
    var length = settings.getAsInt("length", 10);
    return stream -> new TruncateTokenFilter(stream, length);
  }

  private static UnaryOperator<TokenStream> length(Settings settings) {
    var min = settings.getAsInt("min", 0);
    var max = settings.getAsInt("max", Integer.MAX_VALUE);
    return stream -> new LengthFilter(stream, min, max);
  }

  private static UnaryOperator<TokenStream> limit(Settings settings) {
    var max = settings.getAsInt("max_token_count", 1);
    var consumeAll = settings.getAsBoolean("consume_all_tokens", false);
    return stream -> new LimitTokenCountFilter(stream, max, consumeAll);
  }

  private static Map.Entry<String, AnalysisProvider<TokenFilterFactory>> plain(
      String type, Configured filter) {
    return entry(
        type,
        (index, environment, name, settings) -> {
          var wrap = filter.with(settings);
          return new TokenFilterFactory() {
            @Override
            public String name() {
              return name;
            }

            @Override
            public TokenStream create(TokenStream stream) {
              return wrap.apply(stream);
            }
          };
        });
  }

  /** Filters that also apply to the normalizers of keyword fields and to wildcard terms. */
  private static Map.Entry<String, AnalysisProvider<TokenFilterFactory>> normalizing(
      String type, Configured filter) {
    return entry(
        type,
        (index, environment, name, settings) -> {
          var wrap = filter.with(settings);
          return new NormalizingTokenFilterFactory() {
            @Override
            public String name() {
              return name;
            }

            @Override
            public TokenStream create(TokenStream stream) {
              return wrap.apply(stream);
            }
          };
        });
  }
}
