package io.flowbridge.form.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import io.flowbridge.form.schema.LocalReferences;
import io.flowbridge.form.schema.SchemaCompiler;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A form made ready to judge data. */
final class CompiledForm {

  private static final List<String> BRANCHES =
      List.of("allOf", "anyOf", "oneOf", "dependentSchemas");

  private final JsonNode document;
  private final ReadOnlyProperties readOnly;
  private final Schema schema;
  private final Set<String> names = new HashSet<>();

  CompiledForm(JsonNode document, SchemaCompiler compiler) {
    this.document = document;
    readOnly = new ReadOnlyProperties(document);
    schema = compiler.compile(readOnly.schemaForClients());
    collectNames(document);
  }

  /** The data without values the form may not write. */
  ObjectNode writable(ObjectNode data) {
    var writable = data.deepCopy();
    readOnly.removeFrom(writable);
    return writable;
  }

  boolean knows(String name) {
    return names.contains(name);
  }

  List<Error> errors(ObjectNode data, Locale language) {
    return schema.validate(
        withoutRemovals(data),
        context -> context.executionConfig(config -> config.locale(language)));
  }

  /** A null at the top removes a value; for the schema it is not there. */
  private ObjectNode withoutRemovals(ObjectNode data) {
    var present = data.deepCopy();
    data.properties()
        .forEach(
            property -> {
              if (property.getValue().isNull() && !admitsNull(property.getKey())) {
                present.remove(property.getKey());
              }
            });
    return present;
  }

  private boolean admitsNull(String name) {
    for (var type : document.path("properties").path(name).path("type")) {
      if (type.asText().equals("null")) {
        return true;
      }
    }
    return false;
  }

  private void collectNames(JsonNode part) {
    part.path("properties").fieldNames().forEachRemaining(names::add);
    BRANCHES.forEach(keyword -> part.path(keyword).forEach(this::collectNames));
    if (part.has("then")) {
      collectNames(part.path("then"));
    }
    if (part.has("else")) {
      collectNames(part.path("else"));
    }
    LocalReferences.resolve(document, part.path("$ref").asText()).ifPresent(this::collectNames);
  }
}
