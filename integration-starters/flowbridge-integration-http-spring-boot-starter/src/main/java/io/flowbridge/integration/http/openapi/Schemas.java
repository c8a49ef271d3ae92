package io.flowbridge.integration.http.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a designer has to know of a schema, in words and as a small JSON Schema for the field. */
final class Schemas {

  private static final int LONGEST = 500;
  private static final Set<String> SIMPLE = Set.of("string", "integer", "number", "boolean");

  private Schemas() {}

  /** Its first type that is not null; where it has none, what its keywords are for, else text. */
  static String type(@Nullable Schema<?> schema) {
    if (schema == null) {
      return "string";
    }
    var types = Objects.requireNonNullElse(schema.getTypes(), Set.<String>of()).stream();
    return Stream.concat(Stream.ofNullable(schema.getType()), types.sorted())
        .filter(type -> !type.equals("null"))
        .findFirst()
        .orElseGet(() -> typeOfKeywords(schema));
  }

  private static String typeOfKeywords(Schema<?> schema) {
    if (schema.getProperties() != null || schema.getAdditionalProperties() != null) {
      return "object";
    }
    return schema.getItems() == null ? "string" : "array";
  }

  /** Where everything travels as text: a parameter. */
  static ObjectNode ofText(@Nullable Schema<?> schema) {
    var field = JsonNodeFactory.instance.objectNode();
    var type = type(schema);
    field.put("type", SIMPLE.contains(type) ? type : "string");
    if (!choices(schema).isEmpty()) {
      choices(schema).forEach(choice -> field.withArray("enum").add(String.valueOf(choice)));
    }
    return field;
  }

  /** Where types count: a value of a JSON body. Plain text in BPMN is always a string there. */
  static ObjectNode ofValue(Schema<?> schema) {
    var field = JsonNodeFactory.instance.objectNode().put("type", "string");
    if (type(schema).equals("boolean")) {
      addChoice(field, "${true}", "yes");
      addChoice(field, "${false}", "no");
    }
    for (var choice : choices(schema)) {
      var isText = choice instanceof String;
      addChoice(field, isText ? (String) choice : "${" + choice + "}", String.valueOf(choice));
    }
    return field;
  }

  /** Whether only an expression gives a value of the type, and there is nothing to choose from. */
  static boolean isExpressionOnly(Schema<?> schema) {
    return !Set.of("string", "boolean").contains(type(schema)) && choices(schema).isEmpty();
  }

  /** What a body is, and the names of its fields, required ones with a star. */
  static String help(@Nullable String description, @Nullable Schema<?> schema) {
    var help = new StringBuilder(Objects.requireNonNullElse(description, ""));
    if (schema != null && schema.getProperties() != null) {
      var required = Objects.requireNonNullElse(schema.getRequired(), List.<String>of());
      help.append(help.isEmpty() ? "" : " ")
          .append("Fields: ")
          .append(
              new TreeSet<>(schema.getProperties().keySet())
                  .stream()
                      .map(name -> required.contains(name) ? name + "*" : name)
                      .collect(Collectors.joining(", ")));
    }
    return shortened(help.toString());
  }

  static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  private static void addChoice(ObjectNode field, String value, String label) {
    field.withArray("enum").add(value);
    field.withObjectProperty("x-labels").put(value, label);
  }

  private static List<Object> choices(@Nullable Schema<?> schema) {
    if (schema == null || schema.getEnum() == null || !SIMPLE.contains(type(schema))) {
      return List.of();
    }
    return schema.getEnum().stream()
        .filter(Objects::nonNull)
        .filter(choice -> !type(schema).equals("boolean"))
        .map(Object.class::cast)
        .toList();
  }
}
