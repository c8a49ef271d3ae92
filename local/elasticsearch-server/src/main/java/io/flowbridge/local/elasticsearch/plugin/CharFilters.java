package io.flowbridge.local.elasticsearch.plugin;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.io.Reader;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

final class CharFilters {

  static final Map<String, AnalysisProvider<CharFilterFactory>> ALL =
      Map.of(
          "pattern_replace",
              requiresAnalysisSettings(
                  (index, environment, name, settings) -> patternReplace(name, settings)),
          "mapping",
              requiresAnalysisSettings(
                  (index, environment, name, settings) -> mapping(name, settings)),
          "html_strip",
              (index, environment, name, settings) -> factory(name, HTMLStripCharFilter::new));

  private CharFilters() {}

  private static CharFilterFactory patternReplace(String name, Settings settings) {
    var pattern = Pattern.compile(settings.get("pattern"));
    var replacement = settings.get("replacement", "");
    return factory(name, reader -> new PatternReplaceCharFilter(pattern, replacement, reader));
  }

  private static CharFilterFactory mapping(String name, Settings settings) {
    var builder = new NormalizeCharMap.Builder();
    for (var rule : settings.getAsList("mappings")) {
      var sides = rule.split("=>", 2);
      builder.add(sides[0].strip(), sides[1].strip());
    }
    var map = builder.build();
    return factory(name, reader -> new MappingCharFilter(map, reader));
  }

  private static CharFilterFactory factory(String name, UnaryOperator<Reader> filter) {
    return new NormalizingCharFilterFactory() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Reader create(Reader reader) {
        return filter.apply(reader);
      }
    };
  }
}
