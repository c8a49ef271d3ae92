package io.flowbridge.integration.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One version of one integration type, as the catalogue announces it. */
public record Contract(
    String type,
    int version,
    String name,
    String description,
    JsonNode inputSchema,
    JsonNode outputSchema,
    List<String> errorCodes,
    JsonNode elementTemplate) {

  Contract withElementTemplate(JsonNode template) {
    return new Contract(
        type, version, name, description, inputSchema, outputSchema, errorCodes, template);
  }
}
