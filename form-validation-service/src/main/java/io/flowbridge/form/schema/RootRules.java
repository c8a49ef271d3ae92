package io.flowbridge.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.form.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rules for the form as a whole: its top-level properties become process variables. */
final class RootRules {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private RootRules() {}

  static List<SchemaProblem> check(JsonNode schema) {
    var problems = new ArrayList<SchemaProblem>();
    if (!schema.path("type").asText().equals("object")) {
      problems.add(
          new SchemaProblem(
              "/schema/type", "ROOT_TYPE", "Expected the type of a form to be object"));
    }
    if (schema.has("$schema")
        && !schema.path("$schema").asText().replace("#", "").equals(DIALECT)) {
      problems.add(
          new SchemaProblem("/schema/$schema", "UNSUPPORTED_DIALECT", "Expected " + DIALECT));
    }
    if (schema.has("patternProperties")) {
      problems.add(
          new SchemaProblem(
              "/schema/patternProperties",
              "UNSUPPORTED_KEYWORD",
              "Expected every top-level property to have a name"));
    }
    schema.path("properties").fieldNames().forEachRemaining(name -> checkReserved(name, problems));
    return problems;
  }

  private static void checkReserved(String name, List<SchemaProblem> problems) {
    if (name.toLowerCase(Locale.ROOT).startsWith("fb_")) {
      problems.add(
          new SchemaProblem(
              JsonPointers.child("/schema/properties", name),
              "RESERVED_NAME",
              "Expected no name with fb_: these are variables of the platform"));
    }
  }
}
