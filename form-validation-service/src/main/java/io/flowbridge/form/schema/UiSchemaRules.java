package io.flowbridge.form.schema;

import static io.flowbridge.form.schema.SchemaLimits.MAX_BYTES;
import static io.flowbridge.form.schema.SchemaLimits.MAX_DEPTH;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.form.Depth;
import io.flowbridge.form.schema.Subschemas.Located;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The layout may show only what the schema has. */
final class UiSchemaRules {

  private static final String ROOT = "/uiSchema";

  private UiSchemaRules() {}

  static List<SchemaProblem> check(JsonNode schema, @Nullable JsonNode uiSchema) {
    if (uiSchema == null || uiSchema.isNull()) {
      return List.of();
    }
    if (!uiSchema.isObject() || !uiSchema.path("type").isTextual()) {
      return List.of(
          new SchemaProblem(ROOT, "TYPE", "Expected the layout to be an object with a type"));
    }
    if (uiSchema.toString().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES
        || Depth.exceeds(uiSchema, MAX_DEPTH)) {
      return List.of(new SchemaProblem(ROOT, "TOO_LARGE", "Expected a smaller layout"));
    }
    var problems = new ArrayList<SchemaProblem>();
    visit(new Located(ROOT, uiSchema), schema, problems);
    return problems;
  }

  private static void visit(Located element, JsonNode schema, List<SchemaProblem> problems) {
    var scope = element.child("scope");
    if (scope.node().isTextual() && !leadsToProperty(schema, scope.node().asText())) {
      problems.add(
          new SchemaProblem(
              scope.path(),
              "UNKNOWN_SCOPE",
              "Expected '%s' to lead to a property of the schema"
                  .formatted(scope.node().asText())));
    }
    var elements = element.child("elements");
    for (int i = 0; i < elements.node().size(); i++) {
      visit(new Located(elements.path() + "/" + i, elements.node().path(i)), schema, problems);
    }
  }

  /** Steps through {@code $ref}s as the frontend does. */
  private static boolean leadsToProperty(JsonNode schema, String scope) {
    if (!scope.startsWith("#/") && !scope.equals("#")) {
      return false;
    }
    var current = schema;
    for (var step : scope.substring(1).split("/", -1)) {
      if (!step.isEmpty()) {
        current = follow(schema, current).path(step);
      }
    }
    return !current.isMissingNode();
  }

  private static JsonNode follow(JsonNode document, JsonNode schema) {
    return LocalReferences.resolve(document, schema.path("$ref").asText()).orElse(schema);
  }
}
