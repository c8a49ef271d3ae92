package io.flowbridge.form.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowbridge.form.Depth;
import io.flowbridge.platform.FlowbridgeException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What is refused before anybody looks into it. */
final class DataBounds {

  static final int MAX_BYTES = 256 * 1024;
  static final int MAX_DEPTH = 32;

  private DataBounds() {}

  /** The data as an object; nothing at all is an empty one. */
  static ObjectNode check(@Nullable JsonNode data, ObjectNode nothing) {
    if (data == null || data.isNull()) {
      return nothing;
    }
    if (!(data instanceof ObjectNode object)) {
      throw FlowbridgeException.badInput("Expected the data of a form to be a JSON object");
    }
    if (Depth.exceeds(object, MAX_DEPTH)) {
      throw FlowbridgeException.badInput(
          "Expected the data to nest at most %d deep".formatted(MAX_DEPTH));
    }
    if (object.toString().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw FlowbridgeException.badInput(
          "Expected the data to have at most %d bytes".formatted(MAX_BYTES));
    }
    return object;
  }
}
