package io.flowbridge.integration.http.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an OpenAPI document offers.
 *
 * @param operations in the document's order, by methods that can be called
 * @param leftOut a sentence for each operation that cannot be called, with the reason
 */
record ApiDocument(List<ApiOperation> operations, List<String> leftOut) {

  private static final int MOST = 500;
  private static final int MESSAGES = 3;
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

  /**
   * Reads the document; it fetches nothing, references lead within it.
   *
   * @param name of the document in the configuration
   */
  static ApiDocument read(String name, ApiSource source) {
    var api = parse(source);
    var reader = new OperationReader(name, source, api);
    var operations = new LinkedHashMap<String, ApiOperation>();
    var leftOut = new ArrayList<String>();
    api.getPaths().forEach((path, item) -> add(path, item, reader, operations, leftOut));
    if (operations.isEmpty() || operations.size() > MOST) {
      var why = String.join("; ", leftOut.subList(0, Math.min(MESSAGES, leftOut.size())));
      throw new ApiDocumentException(
          "Expected 1 to %d operations that can be called in %s, but there are %d. %s"
              .formatted(MOST, source.file(), operations.size(), why)
              .strip());
    }
    return new ApiDocument(List.copyOf(operations.values()), List.copyOf(leftOut));
  }

  private static void add(
      String path,
      PathItem item,
      OperationReader reader,
      Map<String, ApiOperation> operations,
      List<String> leftOut) {
    if (item.get$ref() != null) {
      leftOut.add("%s: its operations are elsewhere, at '%s'".formatted(path, item.get$ref()));
    }
    item.readOperationsMap()
        .forEach(
            (method, operation) -> {
              try {
                if (METHODS.contains(method.name())) {
                  var read = reader.read(path, item, method.name(), operation);
                  if (operations.putIfAbsent(read.id(), read) != null) {
                    throw new NotCallableException(
                        "there is another one '%s'".formatted(read.id()));
                  }
                }
              } catch (NotCallableException e) {
                leftOut.add("%s %s: %s".formatted(method, path, e.getMessage()));
              }
            });
  }

  private static OpenAPI parse(ApiSource source) {
    var options = new ParseOptions();
    options.setResolve(false);
    var result = new OpenAPIV3Parser().parseJsonNode(null, ApiFile.read(source.file()), options);
    var api = result.getOpenAPI();
    if (api == null || api.getPaths() == null || api.getInfo() == null) {
      throw new ApiDocumentException(
          "Expected an OpenAPI document of version 3.0 or 3.1 in %s, but %s"
              .formatted(
                  source.file(),
                  String.join("; ", result.getMessages().stream().limit(MESSAGES).toList())));
    }
    return api;
  }
}
