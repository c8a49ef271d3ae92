package io.flowbridge.process.variable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Data as people may read it who see the case or run the platform. A value is hidden if its name,
 * without case and punctuation, has one of the configured names in it: {@code API-Key} has {@code
 * apikey}. Everything below such a name is hidden with it.
 */
@Component
public class Redaction {

  /** Stands where a value is hidden. */
  public static final String MARK = "[redacted]";

  private static final int MAX_TEXT = 1_000;
  private static final int MAX_VALUES = 300;
  private static final int MAX_DEPTH = 12;
  private static final TextNode HIDDEN = TextNode.valueOf(MARK);
  private static final TextNode CUT = TextNode.valueOf("…");

  private final List<String> names;
  private final ObjectMapper json;

  Redaction(RedactionProperties properties, ObjectMapper json) {
    this.names = properties.names();
    this.json = json;
  }

  /** Whether values of this name are not shown. */
  public boolean hides(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return names.stream().anyMatch(plain::contains);
  }

  /** The value without what is hidden, bounded in size, and with nothing a database refuses. */
  public JsonNode show(@Nullable Object value) {
    return new Walk().copy(json.valueToTree(value), 0);
  }

  /** Whether somebody sends back what was shown to them instead of a value. */
  public static boolean isIn(JsonNode value) {
    if (value.isTextual()) {
      return value.textValue().contains(MARK);
    }
    for (JsonNode inner : value) {
      if (isIn(inner)) {
        return true;
      }
    }
    return false;
  }

  /** PostgreSQL takes every character in a JSON text but this one. */
  public static String storable(String text) {
    return text.replace('\u0000', '\uFFFD');
  }

  private final class Walk {

    private int values;

    JsonNode copy(JsonNode value, int depth) {
      if (value.isTextual()) {
        return TextNode.valueOf(bounded(value.textValue()));
      }
      if (!value.isContainerNode()) {
        return value;
      }
      if (depth == MAX_DEPTH) {
        return CUT;
      }
      return value.isArray() ? array(value, depth) : object(value, depth);
    }

    private ArrayNode array(JsonNode value, int depth) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      for (JsonNode each : value) {
        if (++values > MAX_VALUES) {
          return copy.add(CUT);
        }
        copy.add(copy(each, depth + 1));
      }
      return copy;
    }

    private ObjectNode object(JsonNode value, int depth) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      for (var field : value.properties()) {
        if (++values > MAX_VALUES) {
          return copy.set("…", CUT);
        }
        String name = bounded(field.getKey());
        copy.set(
            name,
            hides(name) && !field.getValue().isNull() ? HIDDEN : copy(field.getValue(), depth + 1));
      }
      return copy;
    }

    private static String bounded(String text) {
      return storable(text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "…");
    }
  }
}
