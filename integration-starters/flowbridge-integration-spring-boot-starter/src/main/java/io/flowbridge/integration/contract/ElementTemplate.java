package io.flowbridge.integration.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;

/** The element template (Camunda 7) by which a designer uses an integration type. */
final class ElementTemplate {

  private static final String SCHEMA =
      "https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json";

  /** ISO 8601 of days and time, which is what java.time.Duration reads; or an expression. */
  private static final String DURATION =
      "^(\\$\\{.+\\}|P(?=.)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?)$";

  private final ObjectNode template = JsonNodeFactory.instance.objectNode();
  private final ArrayNode properties;

  private ElementTemplate(Contract contract) {
    template.put("$schema", SCHEMA);
    template.put("name", contract.name());
    template.put("id", "io.flowbridge.integration." + contract.type());
    template.put("version", contract.version());
    if (!description(contract).isEmpty()) {
      template.put("description", description(contract));
    }
    template.putArray("appliesTo").add("bpmn:ServiceTask");
    var groups = template.putArray("groups");
    groups.addObject().put("id", "inputs").put("label", "Input");
    groups.addObject().put("id", "outputs").put("label", "Output");
    groups.addObject().put("id", "delivery").put("label", "Delivery");
    properties = template.putArray("properties");
  }

  static JsonNode of(Contract contract) {
    var template = new ElementTemplate(contract);
    template.addFixed(contract);
    contract
        .inputSchema()
        .path("properties")
        .properties()
        .forEach(
            each ->
                template.addInput(
                    each.getKey(), each.getValue(), isRequired(contract, each.getKey())));
    contract
        .outputSchema()
        .path("properties")
        .properties()
        .forEach(each -> template.addOutput(each.getKey(), each.getValue()));
    template.addDelivery();
    return template.template;
  }

  /**
   * Boundary events are elements of their own, so a template can only say which codes there are.
   */
  private static String description(Contract contract) {
    return contract.errorCodes().isEmpty()
        ? contract.description()
        : (contract.description()
                + " Errors for boundary events: %s."
                    .formatted(String.join(", ", contract.errorCodes())))
            .strip();
  }

  private static boolean isRequired(Contract contract, String name) {
    var required = contract.inputSchema().path("required");
    return StreamSupport.stream(required.spliterator(), false)
        .anyMatch(each -> each.asText().equals(name));
  }

  private void addFixed(Contract contract) {
    hidden("property", "camunda:type").put("value", "external");
    hidden("property", "camunda:topic").put("value", contract.type());
    hidden("property", "camunda:asyncBefore").put("value", true);
    hidden("camunda:property", "integrationType").put("value", contract.type());
    hidden("camunda:property", "integrationVersion").put("value", contract.version() + "");
    if (contract.ordered()) {
      hidden("camunda:property", "integrationOrdered").put("value", "true");
    }
  }

  private void addInput(String name, JsonNode schema, boolean required) {
    var property = InputField.of(schema, required).asProperty();
    property.put("label", schema.path("title").asText(name)).put("group", "inputs");
    copyDescription(schema, property);
    property.putObject("binding").put("type", "camunda:inputParameter").put("name", name);
    properties.add(property);
  }

  private void addOutput(String name, JsonNode schema) {
    var property = properties.addObject();
    property.put("label", schema.path("title").asText(name)).put("group", "outputs");
    copyDescription(schema, property);
    property.put("type", "String").put("value", name).put("optional", true);
    property
        .putObject("binding")
        .put("type", "camunda:outputParameter")
        .put("source", "${" + name + "}");
  }

  private void addDelivery() {
    delivery("integrationTimeout", "Timeout", "Without an answer for so long it is asked again.")
        .put("value", "PT5M")
        .set("constraints", pattern(DURATION, "Must be a duration such as PT5M"));
    delivery("integrationRetries", "Retries", "How often a failure is tried again.")
        .put("value", "3")
        .set("constraints", pattern("^(\\$\\{.+\\}|\\d+)$", "Must be a whole number"));
    delivery("integrationBackoff", "Back-off", "How long to wait before a failure is tried again.")
        .put("value", "PT10S")
        .set("constraints", pattern(DURATION, "Must be a duration such as PT10S"));
    delivery("integrationEnvironment", "Environment", "Only artifacts that serve it are asked.");
  }

  private ObjectNode hidden(String bindingType, String name) {
    var property = properties.addObject().put("type", "Hidden");
    property.putObject("binding").put("type", bindingType).put("name", name);
    return property;
  }

  private ObjectNode delivery(String name, String label, String description) {
    var property = properties.addObject().put("label", label).put("type", "String");
    property.put("description", description).put("group", "delivery");
    property.putObject("binding").put("type", "camunda:property").put("name", name);
    return property;
  }

  static ObjectNode pattern(String value, String message) {
    var constraints = JsonNodeFactory.instance.objectNode();
    constraints.putObject("pattern").put("value", value).put("message", message);
    return constraints;
  }

  private static void copyDescription(JsonNode schema, ObjectNode property) {
    if (schema.hasNonNull("description")) {
      property.put("description", schema.get("description").asText());
    }
  }

  /** File name under which the template of a contract is written or served. */
  static String fileName(Contract contract) {
    return "%s-v%d.json".formatted(contract.type(), contract.version());
  }
}
