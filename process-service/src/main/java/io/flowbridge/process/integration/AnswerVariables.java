package io.flowbridge.process.integration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/** Values of an answer as typed process variables. */
final class AnswerVariables {

  /** Longer text does not fit into the engine's text column. */
  private static final int MAX_TEXT = 4000;

  private static final String PLATFORM_PREFIX = "fb_";

  private AnswerVariables() {}

  /** The platform's own variables are not for artifacts to set. */
  static VariableMap of(@Nullable ObjectNode values) {
    VariableMap variables = Variables.createVariables();
    if (values != null) {
      values.properties().stream()
          .filter(field -> !field.getKey().startsWith(PLATFORM_PREFIX))
          .forEach(field -> variables.put(field.getKey(), typed(field.getValue())));
    }
    return variables;
  }

  private static @Nullable Object typed(JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    if (value.isTextual()) {
      return text(value.textValue());
    }
    if (value.isBoolean()) {
      return value.booleanValue();
    }
    if (value.isIntegralNumber() && value.canConvertToLong()) {
      return value.longValue();
    }
    if (value.isNumber()) {
      return value.doubleValue();
    }
    return SpinValues.jsonValue(value.toString()).create();
  }

  private static Object text(String text) {
    return text.length() <= MAX_TEXT
        ? text
        : Variables.objectValue(text)
            .serializationDataFormat(Variables.SerializationDataFormats.JSON)
            .create();
  }
}
