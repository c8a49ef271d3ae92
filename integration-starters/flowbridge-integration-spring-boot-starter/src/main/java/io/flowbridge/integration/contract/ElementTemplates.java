package io.flowbridge.integration.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All element templates of this artifact by file name. */
public record ElementTemplates(Map<String, JsonNode> byFile) {

  public ElementTemplates {
    byFile = Collections.unmodifiableMap(new LinkedHashMap<>(byFile));
  }

  /**
   * Those of the handlers, then those of each source.
   *
   * @throws IllegalStateException if two have the same file name
   */
  public static ElementTemplates of(Contracts contracts, List<TemplateSource> sources) {
    var byFile = new LinkedHashMap<String, JsonNode>();
    contracts
        .all()
        .forEach(each -> byFile.put(ElementTemplate.fileName(each), each.elementTemplate()));
    for (var source : sources) {
      source
          .templates(contracts)
          .forEach(
              (file, template) -> {
                if (byFile.putIfAbsent(file, template) != null) {
                  throw new IllegalStateException(
                      "Expected one element template '%s', but there are two".formatted(file));
                }
              });
    }
    return new ElementTemplates(byFile);
  }
}
