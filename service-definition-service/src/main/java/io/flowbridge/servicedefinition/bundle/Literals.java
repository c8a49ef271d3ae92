package io.flowbridge.servicedefinition.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Texts that a designer wrote as inputs, held against the types of an input schema. A text stands
 * for a number, a truth value or JSON where the schema wants one, as artifacts read it.
 */
final class Literals {

  private static final JsonMapper JSON = new JsonMapper();

  private Literals() {}

  /** A sentence for each that cannot be what the schema wants. */
  static List<String> problems(JsonNode inputSchema, Map<String, String> literals) {
    var problems = new ArrayList<String>();
    literals.forEach(
        (name, text) -> {
          var schema = inputSchema.path("properties").path(name);
          var wanted = schema.path("type");
          if (text.isBlank() || schema.isMissingNode()) {
            return;
          }
          if (!wanted.isMissingNode() && types(wanted).stream().noneMatch(type -> is(type, text))) {
            problems.add(
                "Expected input '%s' to be of type %s, but it is '%s'"
                    .formatted(name, String.join(" or ", types(wanted)), shortened(text)));
          } else if (schema.path("enum").isArray() && !isOneOf(schema.path("enum"), text)) {
            problems.add(
                "Expected input '%s' to be one of %s, but it is '%s'"
                    .formatted(name, choices(schema.path("enum")), shortened(text)));
          }
        });
    return problems;
  }

  private static List<String> types(JsonNode wanted) {
    return wanted.isArray()
        ? StreamSupport.stream(wanted.spliterator(), false).map(JsonNode::asText).toList()
        : List.of(wanted.asText());
  }

  private static boolean is(String type, String text) {
    var stripped = text.strip();
    return switch (type) {
      case "integer" -> stripped.matches("-?\\d+");
      case "number" -> isNumber(stripped);
      case "boolean" -> stripped.equals("true") || stripped.equals("false");
      case "object" -> tree(stripped).isObject();
      case "array" -> !stripped.startsWith("[") || tree(stripped).isArray();
      case "null" -> false;
      default -> true;
    };
  }

  private static boolean isNumber(String text) {
    try {
      return new BigDecimal(text).precision() > 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return JSON.missingNode();
    }
  }

  private static boolean isOneOf(JsonNode constants, String text) {
    return StreamSupport.stream(constants.spliterator(), false)
        .anyMatch(constant -> constant.asText().equals(text));
  }

  private static String choices(JsonNode constants) {
    return StreamSupport.stream(constants.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(", "));
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
