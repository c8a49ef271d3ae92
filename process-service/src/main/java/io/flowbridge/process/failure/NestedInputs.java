package io.flowbridge.process.failure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Inputs as an artifact reads them: {@code query.limit} is the value {@code limit} of {@code query}
 * (docs/integration-contract.md).
 */
record NestedInputs(JsonNode schema) {

  /** The inputs with values of maps in their maps; one that fits no map stays where it is. */
  ObjectNode of(Map<String, JsonNode> inputs, ObjectNode into) {
    inputs.forEach(
        (name, value) -> {
          if (inputOf(name).equals(name)) {
            into.set(name, value.deepCopy());
          }
        });
    inputs.forEach((name, value) -> nest(name, value, into));
    return into;
  }

  /** Which inputs of the schema these are, or belong to. */
  Set<String> inputsOf(Set<String> names) {
    return names.stream().map(this::inputOf).collect(Collectors.toSet());
  }

  private void nest(String name, JsonNode value, ObjectNode into) {
    String input = inputOf(name);
    if (input.equals(name)) {
      return;
    }
    if (into.path(input).isMissingNode() || into.path(input).isNull()) {
      into.putObject(input);
    }
    if (into.path(input) instanceof ObjectNode map) {
      map.set(name.substring(input.length() + 1), value);
    } else {
      into.set(name, value);
    }
  }

  private String inputOf(String name) {
    int dot = name.indexOf('.');
    JsonNode inputs = schema.path("properties");
    return dot < 1 || inputs.has(name) || !inputs.has(name.substring(0, dot))
        ? name
        : name.substring(0, dot);
  }
}
