package io.flowbridge.form.schema;

import static io.flowbridge.form.schema.SchemaLimits.MAX_IN_PLACE;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.form.schema.Subschemas.Located;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds schemas that never finish: one that refers to itself without going deeper into the data, or
 * references that double with every step.
 */
final class InPlaceCycles {

  private final JsonNode document;

  /** By identity: two places that look the same are not a cycle. */
  private final Set<JsonNode> path = Collections.newSetFromMap(new IdentityHashMap<>());

  private int visits;

  private InPlaceCycles(JsonNode document) {
    this.document = document;
  }

  static List<SchemaProblem> check(Located root) {
    return check(root, root.node());
  }

  private static List<SchemaProblem> check(Located schema, JsonNode document) {
    if (!new InPlaceCycles(document).finishes(schema)) {
      return List.of(
          new SchemaProblem(
              schema.path(), "ENDLESS", "Expected references that lead deeper into the data"));
    }
    return Subschemas.of(schema).stream()
        .flatMap(inside -> check(inside, document).stream())
        .limit(1)
        .toList();
  }

  private boolean finishes(Located schema) {
    if (++visits > MAX_IN_PLACE || !path.add(schema.node())) {
      return false;
    }
    var finishes =
        Subschemas.inPlace(schema).stream().allMatch(this::finishes)
            && LocalReferences.resolve(document, schema.node().path("$ref").asText())
                .map(target -> finishes(new Located(schema.path(), target)))
                .orElse(true);
    path.remove(schema.node());
    return finishes;
  }
}
