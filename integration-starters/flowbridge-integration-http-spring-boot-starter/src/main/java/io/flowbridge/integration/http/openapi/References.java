package io.flowbridge.integration.http.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Follows references to the document's own components. */
final class References {

  private static final int LONGEST = 10;

  private final Components components;

  References(OpenAPI api) {
    this.components = Objects.requireNonNullElseGet(api.getComponents(), Components::new);
  }

  Parameter parameter(Parameter parameter) {
    return followed(parameter, Parameter::get$ref, "parameters", components.getParameters());
  }

  @Nullable RequestBody body(@Nullable RequestBody body) {
    return body == null
        ? null
        : followed(body, RequestBody::get$ref, "requestBodies", components.getRequestBodies());
  }

  /** Many documents write a reference as the only part of an allOf, to say something beside it. */
  @Nullable Schema<?> schema(@Nullable Schema<?> schema) {
    if (schema == null) {
      return null;
    }
    var isWrapped =
        schema.get$ref() == null
            && schema.getProperties() == null
            && schema.getAllOf() != null
            && schema.getAllOf().size() == 1;
    Schema<?> found = isWrapped ? schema.getAllOf().get(0) : schema;
    for (int i = 0; found.get$ref() != null; i++) {
      found = target(found.get$ref(), "schemas", components.getSchemas(), i);
    }
    return found;
  }

  private <T> T followed(
      T start,
      Function<T, @Nullable String> onwards,
      String kind,
      @Nullable Map<String, ? extends T> all) {
    var found = start;
    for (int i = 0; onwards.apply(found) != null; i++) {
      found = target(String.valueOf(onwards.apply(found)), kind, all, i);
    }
    return found;
  }

  private static <T> T target(
      String reference, String kind, @Nullable Map<String, ? extends T> all, int steps) {
    var start = "#/components/" + kind + "/";
    var target =
        all != null && reference.startsWith(start) && steps < LONGEST
            ? all.get(reference.substring(start.length()))
            : null;
    if (target == null) {
      throw new NotCallableException(
          "'%s' is no component of the document itself".formatted(reference));
    }
    return target;
  }
}
