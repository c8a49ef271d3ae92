package io.flowbridge.servicedefinition.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.servicedefinition.Texts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Translations that services bring along for what their processes say. */
@Repository
class Dictionaries {

  private static final TypeReference<Map<String, Map<String, String>>> DICTIONARY =
      new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  Dictionaries(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** The newest versions' translations by service key; without services that do not exist. */
  Map<String, Map<String, String>> in(Locale language, Collection<String> keys) {
    var found = new LinkedHashMap<String, Map<String, String>>();
    if (!keys.isEmpty()) {
      jdbc.sql(
              """
              SELECT DISTINCT ON (key) key, texts FROM service_definition
              WHERE key IN (:keys) ORDER BY key, version DESC
              """)
          .param("keys", keys)
          .query(
              (row, number) ->
                  found.put(row.getString("key"), in(language, row.getString("texts"))))
          .list();
    }
    return found;
  }

  String text(Map<String, Texts> dictionary) {
    var byText = new LinkedHashMap<String, Map<String, String>>();
    dictionary.forEach((text, texts) -> byText.put(text, texts.byLanguage()));
    try {
      return json.writeValueAsString(byText);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected a dictionary to become JSON", e);
    }
  }

  private Map<String, String> in(Locale language, String dictionary) {
    var translations = new LinkedHashMap<String, String>();
    read(dictionary)
        .forEach(
            (text, byLanguage) -> {
              var translation = new Texts(byLanguage).in(language);
              if (translation != null) {
                translations.put(text, translation);
              }
            });
    return translations;
  }

  private Map<String, Map<String, String>> read(String dictionary) {
    try {
      return json.readValue(dictionary, DICTIONARY);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected dictionaries in the database to be JSON", e);
    }
  }
}
