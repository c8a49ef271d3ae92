package io.flowbridge.process.variable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.platform.FlowbridgeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns form data into process variables: one for each top-level property. */
@Component
public class FormData {

  private final ObjectMapper json;

  FormData(ObjectMapper json) {
    this.json = json;
  }

  /**
   * What a form changes.
   *
   * @param values variables to set
   * @param removed names of variables to remove, because their value is null
   */
  public record Changes(VariableMap values, List<String> removed) {}

  public Changes changes(@Nullable Map<String, @Nullable Object> data) {
    VariableMap values = Variables.createVariables();
    List<String> removed = new ArrayList<>();
    if (data != null) {
      data.forEach(
          (name, value) -> {
            requireAllowed(name);
            if (value == null) {
              removed.add(name);
            } else {
              values.put(name, typed(name, value));
            }
          });
    }
    return new Changes(values, removed);
  }

  private static void requireAllowed(String name) {
    if (name.isBlank() || name.startsWith(StoredVariable.PLATFORM_PREFIX)) {
      throw FlowbridgeException.badInput(
          "Expected names of form data, but '" + name + "' belongs to the platform or is empty");
    }
  }

  private Object typed(String name, Object value) {
    if (value instanceof Integer || value instanceof Long) {
      return ((Number) value).longValue();
    }
    if (value instanceof Float || value instanceof Double || value instanceof BigDecimal) {
      return ((Number) value).doubleValue();
    }
    if (value instanceof BigInteger) {
      throw FlowbridgeException.badInput(
          "Expected a whole number of at most 64 bits for '" + name + "', but it is larger");
    }
    if (value instanceof Map || value instanceof List) {
      return SpinValues.jsonValue(text(value)).create();
    }
    return value;
  }

  private String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Expected JSON data", e);
    }
  }
}
