package io.flowbridge.integration.http.openapi;

import io.flowbridge.integration.http.openapi.ApiOperation.Category;
import io.flowbridge.integration.http.openapi.ApiOperation.Field;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out what there is to know of an operation. */
final class OperationReader {

  private static final int LONGEST_ID = 100;
  private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");

  private final String name;
  private final ApiSource source;
  private final OpenAPI api;
  private final References references;
  private final BodyReader bodies;
  private final Security security;

  OperationReader(String name, ApiSource source, OpenAPI api) {
    this.name = name;
    this.source = source;
    this.api = api;
    this.references = new References(api);
    this.bodies = new BodyReader(references);
    this.security = new Security(api, source.credentials());
  }

  /**
   * The operation as a template needs it.
   *
   * @throws NotCallableException with the reason
   */
  ApiOperation read(String path, PathItem item, String method, Operation operation) {
    var title = Objects.requireNonNullElse(operation.getOperationId(), method + " " + path);
    var fields = new ArrayList<>(parameters(item, operation));
    requireParametersOf(path, fields);
    var body = bodies.read(operation.getRequestBody());
    if (body != null) {
      fields.addAll(body.fields());
    }
    return new ApiOperation(
        new Category(
            "io.flowbridge.openapi." + name,
            Objects.requireNonNullElse(api.getInfo().getTitle(), name)),
        slug(name + " " + title),
        Objects.requireNonNullElse(operation.getSummary(), title),
        Objects.requireNonNullElse(operation.getDescription(), ""),
        method,
        ServerUrl.of(source.server(), api, item, operation) + path,
        List.copyOf(fields),
        body == null ? null : body.contentType(),
        security.credential(operation));
  }

  /** A parameter of an operation replaces one of its path. */
  private List<Field> parameters(PathItem item, Operation operation) {
    var found = new LinkedHashMap<String, Parameter>();
    Stream.of(item.getParameters(), operation.getParameters())
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .map(references::parameter)
        .filter(parameter -> parameter.getName() != null)
        .forEach(parameter -> found.put(parameter.getIn() + " " + parameter.getName(), parameter));
    return found.values().stream()
        .flatMap(each -> Parameters.field(each, references.schema(each.getSchema())).stream())
        .toList();
  }

  private static void requireParametersOf(String path, List<Field> fields) {
    var names = NAME.matcher(path).results().map(name -> name.group(1)).collect(Collectors.toSet());
    fields.forEach(field -> names.remove(field.input().replaceFirst("^parameters\\.", "")));
    if (!names.isEmpty()) {
      throw new NotCallableException("its path names %s, which are no parameters".formatted(names));
    }
  }

  private static String slug(String text) {
    var slug =
        text.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    return slug.substring(0, Math.min(LONGEST_ID, slug.length())).replaceAll("^-|-$", "");
  }
}
