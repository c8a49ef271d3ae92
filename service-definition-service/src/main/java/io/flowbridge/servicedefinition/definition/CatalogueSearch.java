package io.flowbridge.servicedefinition.definition;

import io.flowbridge.platform.Cursor;
import io.flowbridge.servicedefinition.ServiceDefinition;
import io.flowbridge.servicedefinition.Texts;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question to the catalogue, sorted by title in the language of whoever asks. */
record CatalogueSearch(
    String text, String category, Locale language, String afterTitle, String afterKey) {

  static CatalogueSearch of(
      @Nullable String text, @Nullable String category, Locale language, @Nullable String after) {
    var position = after == null ? null : Cursor.decode(after, 2);
    return new CatalogueSearch(
        text == null ? "" : text.strip(),
        category == null ? "" : category,
        language,
        position == null ? "" : String.valueOf(position.get(0)),
        position == null ? "" : String.valueOf(position.get(1)));
  }

  String cursor(ServiceDefinition definition) {
    return Cursor.encode(sortTitle(definition), definition.key());
  }

  Map<String, Object> params() {
    return Map.of(
        "search", text,
        "category", category,
        "language", languageCode(),
        "afterTitle", afterTitle,
        "afterKey", afterKey);
  }

  private String languageCode() {
    var code = language.getLanguage();
    return code.isEmpty() ? Texts.FALLBACK : code;
  }

  private String sortTitle(ServiceDefinition definition) {
    var title = definition.title().in(language);
    return title == null ? definition.key() : title;
  }
}
