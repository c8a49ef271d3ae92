package io.flowbridge.form.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowbridge.form.schema.LocalReferences;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Read-only properties are shown in a form and never taken from it: whatever a client sends for
 * them is dropped, and it cannot be made to send them.
 */
final class ReadOnlyProperties {

  private static final List<String> BRANCHES = List.of("allOf", "anyOf", "oneOf");
  private static final List<String> CONDITIONALS = List.of("then", "else");

  private final JsonNode document;

  ReadOnlyProperties(JsonNode document) {
    this.document = document;
  }

  /** Removes their values, wherever they are. */
  void removeFrom(JsonNode data) {
    remove(document, data);
  }

  /** The schema without the demand to send them. */
  JsonNode schemaForClients() {
    var relaxed = document.deepCopy();
    relax(relaxed, Set.of());
    return relaxed;
  }

  private void remove(JsonNode schema, JsonNode data) {
    if (!schema.isObject()) {
      return;
    }
    LocalReferences.resolve(document, schema.path("$ref").asText())
        .ifPresent(target -> remove(target, data));
    BRANCHES.forEach(keyword -> schema.path(keyword).forEach(branch -> remove(branch, data)));
    CONDITIONALS.forEach(keyword -> remove(schema.path(keyword), data));
    schema.path("dependentSchemas").forEach(branch -> remove(branch, data));
    if (data instanceof ObjectNode object) {
      schema
          .path("properties")
          .properties()
          .forEach(property -> remove(property.getKey(), property.getValue(), object));
    } else if (data instanceof ArrayNode array) {
      removeFromItems(schema, array);
    }
  }

  private void remove(String name, JsonNode schema, ObjectNode object) {
    if (isReadOnly(schema)) {
      object.remove(name);
    } else if (object.has(name)) {
      remove(schema, object.path(name));
    }
  }

  private void removeFromItems(JsonNode schema, ArrayNode array) {
    var prefix = schema.path("prefixItems");
    for (int i = 0; i < array.size(); i++) {
      remove(i < prefix.size() ? prefix.path(i) : schema.path("items"), array.path(i));
    }
  }

  private void relax(JsonNode schema, Set<String> outer) {
    if (!schema.isObject()) {
      return;
    }
    var names = new HashSet<>(outer);
    collectNames(schema, names);
    if (schema.path("required") instanceof ArrayNode required) {
      for (int i = required.size() - 1; i >= 0; i--) {
        if (names.contains(required.path(i).asText())) {
          required.remove(i);
        }
      }
    }
    BRANCHES.forEach(keyword -> schema.path(keyword).forEach(branch -> relax(branch, names)));
    CONDITIONALS.forEach(keyword -> relax(schema.path(keyword), names));
    schema.path("dependentSchemas").forEach(branch -> relax(branch, names));
    schema.path("properties").forEach(property -> relax(property, Set.of()));
    schema.path("prefixItems").forEach(item -> relax(item, Set.of()));
    schema.path("$defs").forEach(definition -> relax(definition, Set.of()));
    relax(schema.path("items"), Set.of());
  }

  /** Its own, and those it takes in by {@code $ref} and {@code allOf}. */
  private void collectNames(JsonNode schema, Set<String> names) {
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (isReadOnly(property.getValue())) {
                names.add(property.getKey());
              }
            });
    schema.path("allOf").forEach(branch -> collectNames(branch, names));
    LocalReferences.resolve(document, schema.path("$ref").asText())
        .ifPresent(target -> collectNames(target, names));
  }

  private boolean isReadOnly(JsonNode schema) {
    return schema.path("readOnly").asBoolean()
        || LocalReferences.resolve(document, schema.path("$ref").asText())
            .map(target -> target.path("readOnly").asBoolean())
            .orElse(false);
  }
}
