package io.flowbridge.form.schema;

import static io.flowbridge.form.schema.SchemaLimits.MAX_BYTES;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.form.JsonPointers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts by language: {@code { "de": { "plate.label": "Kennzeichen" } }}. */
final class TranslationRules {

  private static final String ROOT = "/translations";

  private TranslationRules() {}

  static List<SchemaProblem> check(@Nullable JsonNode translations) {
    if (translations == null || translations.isNull()) {
      return List.of();
    }
    if (translations.toString().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return List.of(new SchemaProblem(ROOT, "TOO_LARGE", "Expected fewer texts"));
    }
    if (!translations.isObject()) {
      return List.of(new SchemaProblem(ROOT, "TYPE", "Expected an object with a key per language"));
    }
    var problems = new ArrayList<SchemaProblem>();
    translations
        .properties()
        .forEach(
            language -> {
              if (!language.getValue().isObject()) {
                problems.add(
                    new SchemaProblem(
                        JsonPointers.child(ROOT, language.getKey()),
                        "TYPE",
                        "Expected an object of texts"));
              }
            });
    return problems;
  }
}
