package io.flowbridge.integration.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
    @JsonIgnore boolean ordered,
    JsonNode elementTemplate) {

  Contract withElementTemplate(JsonNode template) {
    return new Contract(
        type, version, name, description, inputSchema, outputSchema, errorCodes, ordered, template);
  }
}
