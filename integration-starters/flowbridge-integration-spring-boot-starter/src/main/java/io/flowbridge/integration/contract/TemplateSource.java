package io.flowbridge.integration.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * More element templates than one for each handler, such as one for each operation of a web
 * service. A bean of this type has its templates served and written with the others.
 */
public interface TemplateSource {

  /**
   * The templates by file names that end in {@code .json}.
   *
   * @param contracts those of this artifact's handlers
   */
  Map<String, JsonNode> templates(Contracts contracts);
}
