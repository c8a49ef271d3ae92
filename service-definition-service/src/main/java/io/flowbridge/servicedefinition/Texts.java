package io.flowbridge.servicedefinition;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One text in several languages. Whoever speaks none of them reads English. */
public record Texts(Map<String, String> byLanguage) {

  public static final String FALLBACK = "en";

  public @Nullable String in(Locale language) {
    var text = byLanguage.get(language.getLanguage());
    return text == null ? byLanguage.get(FALLBACK) : text;
  }
}
