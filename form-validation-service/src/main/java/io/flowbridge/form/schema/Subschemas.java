package io.flowbridge.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.form.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where a schema holds schemas (draft 2020-12, core and applicator vocabularies). */
final class Subschemas {

  private static final Set<String> NAMED =
      Set.of("properties", "patternProperties", "$defs", "dependentSchemas");
  private static final Set<String> LISTED = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
  private static final Set<String> SINGLE =
      Set.of(
          "additionalProperties",
          "contains",
          "contentSchema",
          "else",
          "if",
          "items",
          "not",
          "propertyNames",
          "then",
          "unevaluatedItems",
          "unevaluatedProperties");
  private static final Set<String> IN_PLACE =
      Set.of("allOf", "anyOf", "oneOf", "dependentSchemas", "else", "if", "not", "then");

  private Subschemas() {}

  /** Schemas directly inside, at whatever place of the data they apply. */
  static List<Located> of(Located schema) {
    var inside = new ArrayList<Located>();
    schema.node().fieldNames().forEachRemaining(keyword -> collect(schema, keyword, inside));
    return inside;
  }

  /** Schemas directly inside that apply to the same place of the data. */
  static List<Located> inPlace(Located schema) {
    var inside = new ArrayList<Located>();
    IN_PLACE.forEach(keyword -> collect(schema, keyword, inside));
    return inside;
  }

  private static void collect(Located schema, String keyword, List<Located> into) {
    var value = schema.child(keyword);
    if (NAMED.contains(keyword)) {
      value.node().fieldNames().forEachRemaining(name -> into.add(value.child(name)));
    } else if (LISTED.contains(keyword)) {
      for (int i = 0; i < value.node().size(); i++) {
        into.add(new Located(JsonPointers.child(value.path(), i), value.node().path(i)));
      }
    } else if (SINGLE.contains(keyword) && !value.node().isMissingNode()) {
      into.add(value);
    }
  }

  /** A part of the document and the pointer to it. */
  record Located(String path, JsonNode node) {

    Located child(String name) {
      return new Located(JsonPointers.child(path, name), node.path(name));
    }
  }
}
