package io.flowbridge.process.failure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Draft202012;
import com.networknt.schema.path.PathType;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Violation;
import io.flowbridge.process.catalogue.IntegrationType;
import io.flowbridge.process.catalogue.IntegrationTypes;
import io.flowbridge.process.variable.Redaction;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds what an operator gives against what the artifact announced. */
@Component
class ContractCheck {

  /** No artifact announced the type in this version, so nothing can be held against it. */
  static final String UNKNOWN_INTEGRATION_TYPE = "UNKNOWN_INTEGRATION_TYPE";

  private static final int MAX_NAMED = 5;

  private static final SchemaRegistryConfig CONFIG =
      SchemaRegistryConfig.builder().pathType(PathType.JSON_POINTER).build();

  private final IntegrationTypes types;

  ContractCheck(IntegrationTypes types) {
    this.types = types;
  }

  /**
   * @throws FlowbridgeException {@code UNKNOWN_INTEGRATION_TYPE}
   */
  IntegrationType require(String type, int version) {
    return types
        .find(type, version)
        .orElseThrow(
            () ->
                new FlowbridgeException(
                    UNKNOWN_INTEGRATION_TYPE,
                    "Expected integration type '%s' in version %d in the catalogue, but no artifact announced it"
                        .formatted(type, version)));
  }

  List<String> errorCodes(String type, int version) {
    return types.find(type, version).map(IntegrationType::errorCodes).orElse(List.of());
  }

  void checkOutputs(IntegrationType type, JsonNode outputs) {
    refuse("outputs", violations(type.outputSchema(), outputs));
  }

  /** Only what was edited: the rest is as the process made it. */
  void checkInputs(IntegrationType type, Map<String, JsonNode> inputs, Set<String> edited) {
    var nested = new NestedInputs(type.inputSchema());
    Set<String> changed = nested.inputsOf(edited);
    JsonNode read = nested.of(inputs, JsonNodeFactory.instance.objectNode());
    refuse(
        "inputs",
        violations(type.inputSchema(), read).stream()
            .filter(
                violation ->
                    violation.path().isEmpty()
                        || changed.contains(violation.path().substring(1).replaceFirst("/.*", "")))
            .toList());
  }

  /** Who sees a value redacted must not send it back by mistake. */
  static void refuseRedacted(JsonNode value) {
    if (Redaction.isIn(value)) {
      throw FlowbridgeException.badInput(
          "Expected values, but '%s' only stands where one is hidden: leave that input out to keep it"
              .formatted(Redaction.MARK));
    }
    if (value.toString().contains("\\u0000")) {
      throw FlowbridgeException.badInput(
          "Expected texts without the character U+0000, but there is one");
    }
  }

  private static void refuse(String what, List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw FlowbridgeException.validationFailed(
          "Expected %s as the integration type declares them, but %s"
              .formatted(what, named(violations)),
          violations);
    }
  }

  /** For the results of many, which have a sentence and no list. */
  private static String named(List<Violation> violations) {
    String first =
        violations.stream()
            .limit(MAX_NAMED)
            .map(violation -> violation.path() + ": " + violation.message())
            .collect(Collectors.joining("; "));
    int more = violations.size() - MAX_NAMED;
    return more > 0 ? "%s; and %d more".formatted(first, more) : first;
  }

  private static List<Violation> violations(JsonNode schema, JsonNode value) {
    return compiled(schema).validate(value).stream()
        .map(
            error ->
                new Violation(
                    String.valueOf(error.getInstanceLocation()),
                    error.getKeyword().toUpperCase(Locale.ROOT),
                    error.getMessage()))
        .toList();
  }

  /** Nothing is ever loaded from elsewhere, whatever an artifact announced. */
  private static Schema compiled(JsonNode schema) {
    JsonNode anonymous = schema.deepCopy();
    if (anonymous instanceof ObjectNode object) {
      object.remove("$id");
    }
    return SchemaRegistry.withDialect(
            Draft202012.getInstance(),
            registry ->
                registry
                    .schemaRegistryConfig(CONFIG)
                    .schemaLoader(loader -> loader.fetchRemoteResources(false)))
        .getSchema(anonymous);
  }
}
