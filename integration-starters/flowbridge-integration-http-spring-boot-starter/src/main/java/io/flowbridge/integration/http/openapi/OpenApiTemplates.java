package io.flowbridge.integration.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.integration.contract.Contract;
import io.flowbridge.integration.contract.Contracts;
import io.flowbridge.integration.contract.TemplateSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The templates of all operations of OpenAPI documents. */
public final class OpenApiTemplates implements TemplateSource {

  private static final Logger log = LoggerFactory.getLogger(OpenApiTemplates.class);
  private static final String TYPE = "call-http";

  private final Map<String, ApiSource> documents;

  /**
   * Templates of these documents.
   *
   * @param documents OpenAPI 3.0 or 3.1, by the names that the ids of their templates begin with
   */
  public OpenApiTemplates(Map<String, ApiSource> documents) {
    this.documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
  }

  /** One template for each operation that can be called; it logs which cannot, and why. */
  @Override
  public Map<String, JsonNode> templates(Contracts contracts) {
    var templates = new LinkedHashMap<String, JsonNode>();
    documents.forEach(
        (name, source) -> {
          var document = ApiDocument.read(name, source);
          var callHttp = callHttp(contracts);
          for (var operation : document.operations()) {
            var file = "%s-v%d.json".formatted(operation.id(), callHttp.version());
            if (templates.put(file, OperationTemplate.of(callHttp, operation)) != null) {
              throw new ApiDocumentException(
                  "Expected documents whose operations have different ids, but two have '%s'"
                      .formatted(operation.id()));
            }
          }
          log.info("{} operations of {}", document.operations().size(), source.file());
          document.leftOut().forEach(each -> log.warn("Left out of {}: {}", source.file(), each));
        });
    return templates;
  }

  private static Contract callHttp(Contracts contracts) {
    return contracts.all().stream()
        .filter(contract -> contract.type().equals(TYPE))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Expected a handler of " + TYPE));
  }
}
