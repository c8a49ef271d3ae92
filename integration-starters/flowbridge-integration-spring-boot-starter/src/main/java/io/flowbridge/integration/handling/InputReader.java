package io.flowbridge.integration.handling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes the handler's record from the request's inputs and checks it.
 *
 * <p>In BPMN an input is often plain text. So where the record wants a list, comma separated text
 * is one, and where it wants a list, map or record, text that is JSON is read as JSON. A value of a
 * map or record may be an input of its own: {@code query.limit} is the value {@code limit} of
 * {@code query}, unless it is null.
 */
final class InputReader {

  private final ObjectMapper json;
  private final Validator validator;

  InputReader(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  <T> T read(Class<T> type, ObjectNode inputs) throws InvalidInput {
    T input = convert(type, inputs.deepCopy());
    check(input);
    return input;
  }

  private <T> T convert(Class<T> type, ObjectNode inputs) throws InvalidInput {
    try {
      for (var component : type.getRecordComponents()) {
        var value = inputs.get(component.getName());
        if (value != null && value.isTextual()) {
          inputs.set(component.getName(), lenient(component, value));
        }
        nest(component, inputs);
      }
      return json.treeToValue(inputs, type);
    } catch (JsonProcessingException e) {
      throw new InvalidInput(path(e) + e.getOriginalMessage());
    }
  }

  private static void nest(RecordComponent component, ObjectNode inputs) throws InvalidInput {
    var prefix = component.getName() + ".";
    var parts = new ArrayList<String>();
    inputs.fieldNames().forEachRemaining(parts::add);
    parts.removeIf(name -> !name.startsWith(prefix));
    if (parts.isEmpty() || !(isObject(component) || component.getType() == Object.class)) {
      return;
    }
    var whole = inputs.get(component.getName());
    if (whole != null && !whole.isObject() && !whole.isNull()) {
      throw new InvalidInput(
          component.getName() + ": expected a map beside " + String.join(", ", parts));
    }
    var object = whole instanceof ObjectNode map ? map : inputs.objectNode();
    for (var part : parts) {
      if (!inputs.get(part).isNull()) {
        object.set(part.substring(prefix.length()), inputs.get(part));
      }
    }
    inputs.set(component.getName(), object);
  }

  private static boolean isObject(RecordComponent component) {
    return Map.class.isAssignableFrom(component.getType()) || component.getType().isRecord();
  }

  private JsonNode lenient(RecordComponent component, JsonNode value)
      throws JsonProcessingException {
    var type = component.getType();
    var text = value.asText().strip();
    var isList = Collection.class.isAssignableFrom(type);
    if (isList && !text.startsWith("[")) {
      var list = json.createArrayNode();
      text.lines()
          .flatMap(line -> java.util.Arrays.stream(line.split("[,;]")))
          .map(String::strip)
          .filter(each -> !each.isEmpty())
          .forEach(list::add);
      return list;
    }
    if (isList || isObject(component)) {
      return text.isEmpty() ? json.nullNode() : json.readTree(text);
    }
    return value;
  }

  void check(Object value) throws InvalidInput {
    var violations = validator.validate(value);
    if (!violations.isEmpty()) {
      throw new InvalidInput(
          violations.stream()
              .sorted(Comparator.comparing(each -> each.getPropertyPath().toString()))
              .map(InputReader::describe)
              .collect(Collectors.joining("; ")));
    }
  }

  private static String describe(ConstraintViolation<?> violation) {
    return violation.getPropertyPath() + ": " + violation.getMessage();
  }

  private static String path(JsonProcessingException e) {
    if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
      return "";
    }
    return mapping.getPath().stream()
            .map(
                each ->
                    each.getFieldName() == null ? "[" + each.getIndex() + "]" : each.getFieldName())
            .collect(Collectors.joining("."))
        + ": ";
  }

  /** The request's input does not fit the contract; asking again does not help. */
  static final class InvalidInput extends Exception {
    InvalidInput(String message) {
      super(message);
    }
  }
}
