package io.flowbridge.integration.http.openapi;

import io.flowbridge.integration.http.openapi.ApiOperation.Field;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.Parameter.StyleEnum;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parameters of an operation as values of the maps of {@code call-http}. */
final class Parameters {

  private static final Map<String, String> INPUTS =
      Map.of("path", "parameters", "query", "query", "header", "headers");

  /** OpenAPI: these are no parameters, whatever the document says. */
  private static final Set<String> OTHERS_HEADERS =
      Set.of("accept", "content-type", "authorization");

  private Parameters() {}

  /** Empty for what a call does without. */
  static Optional<Field> field(Parameter parameter, @Nullable Schema<?> schema) {
    var place = String.valueOf(parameter.getIn());
    var required = Boolean.TRUE.equals(parameter.getRequired()) || place.equals("path");
    var input = INPUTS.get(place);
    if (input == null || Schemas.type(schema).equals("object")) {
      if (required) {
        throw new NotCallableException(
            "it needs '%s' of type %s in %s"
                .formatted(parameter.getName(), Schemas.type(schema), place));
      }
      return Optional.empty();
    }
    if (input.equals("headers")
        && OTHERS_HEADERS.contains(parameter.getName().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return Optional.of(
        new Field(
            input + "." + parameter.getName(),
            parameter.getName(),
            description(parameter, schema),
            Schemas.ofText(schema),
            required,
            false));
  }

  private static String description(Parameter parameter, @Nullable Schema<?> schema) {
    var description = Objects.requireNonNullElse(parameter.getDescription(), "");
    return Schemas.type(schema).equals("array")
        ? Schemas.shortened((description + " " + several(parameter)).strip())
        : Schemas.shortened(description);
  }

  private static String several(Parameter parameter) {
    if (parameter.getIn().equals("query") && !Boolean.FALSE.equals(parameter.getExplode())) {
      return "Several values: an expression that gives a list.";
    }
    var separator =
        parameter.getStyle() == StyleEnum.PIPEDELIMITED
            ? "bars"
            : parameter.getStyle() == StyleEnum.SPACEDELIMITED ? "spaces" : "commas";
    return "Several values: separated by %s.".formatted(separator);
  }
}
