package io.flowbridge.process.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.flowbridge.process.catalogue.Announcement.Contract;
import java.util.List;
import java.util.Objects;

/** One version of an integration type, as an artifact announced it last. */
public record IntegrationType(
    String type,
    int version,
    JsonNode inputSchema,
    JsonNode outputSchema,
    List<String> errorCodes) {

  static IntegrationType of(Contract contract) {
    return new IntegrationType(
        contract.type(),
        contract.version(),
        Objects.requireNonNullElseGet(contract.inputSchema(), JsonNodeFactory.instance::objectNode),
        Objects.requireNonNullElseGet(
            contract.outputSchema(), JsonNodeFactory.instance::objectNode),
        Objects.requireNonNullElse(contract.errorCodes(), List.of()));
  }
}
