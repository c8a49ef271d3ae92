package io.flowbridge.integration.http.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.flowbridge.integration.http.openapi.ApiOperation.Field;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an operation sends. A map in JSON has a field for each of its values, so that what a process
 * puts in cannot break out of its place; everything else is one text.
 */
final class BodyReader {

  private static final int MOST_FIELDS = 30;
  private static final String JSON = "application/json";

  /** What can be written as text. */
  private static final String WRITABLE =
      "(?i)(text/.+|application/(.+\\+)?(json|xml)|application/x-www-form-urlencoded)(;.*)?";

  private final References references;

  BodyReader(References references) {
    this.references = references;
  }

  /** Null if it sends nothing. */
  @Nullable Body read(@Nullable RequestBody given) {
    var body = references.body(given);
    if (body == null || body.getContent() == null || body.getContent().isEmpty()) {
      return null;
    }
    var required = Boolean.TRUE.equals(body.getRequired());
    var type = contentType(body.getContent());
    var content = type == null ? null : body.getContent().get(type);
    if (type == null || content == null) {
      if (required) {
        throw new NotCallableException(
            "it sends %s".formatted(String.join(" or ", body.getContent().keySet())));
      }
      return null;
    }
    var schema = references.schema(content.getSchema());
    return new Body(
        type,
        isJson(type) && schema != null && isPlainMap(schema)
            ? fields(schema, required)
            : List.of(whole(body.getDescription(), schema, required)));
  }

  /** JSON before all others, else the first that can be written. */
  private static @Nullable String contentType(Content content) {
    return content.keySet().stream()
        .filter(type -> type.matches(WRITABLE))
        .min((one, other) -> Boolean.compare(!isJson(one), !isJson(other)))
        .orElse(null);
  }

  private static boolean isJson(String type) {
    return type.split(";", 2)[0].strip().equalsIgnoreCase(JSON);
  }

  private static boolean isPlainMap(Schema<?> schema) {
    return schema.getProperties() != null
        && !schema.getProperties().isEmpty()
        && schema.getProperties().size() <= MOST_FIELDS
        && schema.getAllOf() == null
        && schema.getAnyOf() == null
        && schema.getOneOf() == null;
  }

  private List<Field> fields(Schema<?> map, boolean required) {
    var wanted = Objects.requireNonNullElse(map.getRequired(), List.<String>of());
    var fields = new ArrayList<Field>();
    for (var name : map.getProperties().keySet()) {
      var schema = references.schema(map.getProperties().get(name));
      if (schema != null && !Boolean.TRUE.equals(schema.getReadOnly())) {
        fields.add(field(name, schema, required && wanted.contains(name)));
      }
    }
    return fields;
  }

  private static Field field(String name, Schema<?> schema, boolean required) {
    return new Field(
        "body." + name,
        Objects.requireNonNullElse(schema.getTitle(), name),
        Schemas.shortened(Objects.requireNonNullElse(schema.getDescription(), "")),
        Schemas.ofValue(schema),
        required,
        Schemas.isExpressionOnly(schema));
  }

  private static Field whole(
      @Nullable String description, @Nullable Schema<?> schema, boolean required) {
    var text = JsonNodeFactory.instance.objectNode().put("type", "string").put("x-multiline", true);
    return new Field("body", "Body", Schemas.help(description, schema), text, required, false);
  }

  /** What is sent, by its fields. */
  record Body(String contentType, List<Field> fields) {}
}
