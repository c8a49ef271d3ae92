package io.flowbridge.integration.contract;

import static io.flowbridge.integration.contract.ElementTemplate.pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How a designer fills in one input. Whatever its type, it may also be an expression such as {@code
 * ${applicant}}: constraints on the text have to let those through.
 */
public record InputField(JsonNode schema, boolean required) {

  private static final String EXPRESSION = "[$#]\\{.+\\}";

  public static InputField of(JsonNode schema, boolean required) {
    return new InputField(schema, required);
  }

  /** A property of an element template, still without label, group and binding. */
  public ObjectNode asProperty() {
    var property = JsonNodeFactory.instance.objectNode();
    if (schema.has("enum")) {
      choices(property);
    } else if (isA("boolean")) {
      var choices = property.put("type", "Dropdown").putArray("choices");
      choices.addObject().put("name", "yes").put("value", "true");
      choices.addObject().put("name", "no").put("value", "false");
    } else {
      property.put("type", schema.has(Schemas.MULTILINE) || isA("object") ? "Text" : "String");
      if (!constraints().isEmpty()) {
        property.set("constraints", constraints());
      }
    }
    if (!required) {
      property.put("optional", true);
    }
    return property;
  }

  private void choices(ObjectNode property) {
    var choices = property.put("type", "Dropdown").putArray("choices");
    for (var constant : schema.get("enum")) {
      var name = schema.path(Schemas.LABELS).path(constant.asText()).asText(constant.asText());
      choices.addObject().put("name", name).put("value", constant.asText());
    }
  }

  private ObjectNode constraints() {
    var constraints = JsonNodeFactory.instance.objectNode();
    if (required) {
      constraints.put("notEmpty", true);
    }
    if (isA("integer")) {
      constraints.setAll(orExpression("-?\\d+", "Must be a whole number or an expression"));
    } else if (isA("number")) {
      constraints.setAll(orExpression("-?\\d+(\\.\\d+)?", "Must be a number or an expression"));
    } else if (isA("string") && schema.has("pattern")) {
      var pattern = schema.get("pattern").asText().replaceAll("^\\^|\\$$", "");
      constraints.setAll(orExpression(pattern, "Must match " + pattern));
    }
    if (isA("string") && schema.has("maxLength")) {
      constraints.put("maxLength", schema.get("maxLength").asInt());
    }
    return constraints;
  }

  private static ObjectNode orExpression(String pattern, String message) {
    return pattern("^(" + EXPRESSION + "|" + pattern + ")$", message);
  }

  private boolean isA(String type) {
    var declared = schema.path("type");
    if (declared.isArray()) {
      for (var each : declared) {
        if (each.asText().equals(type)) {
          return true;
        }
      }
    }
    return declared.asText().equals(type);
  }
}
