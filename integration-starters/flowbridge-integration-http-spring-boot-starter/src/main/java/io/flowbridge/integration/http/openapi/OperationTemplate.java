package io.flowbridge.integration.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowbridge.integration.contract.Contract;
import io.flowbridge.integration.contract.InputField;
import io.flowbridge.integration.http.openapi.ApiOperation.Credential;
import io.flowbridge.integration.http.openapi.ApiOperation.Field;
import java.util.Set;

/** The template of {@code call-http} made into that of one operation: what it fixes is hidden. */
final class OperationTemplate {

  private static final String INPUT = "camunda:inputParameter";
  private static final String CREDENTIAL = "credential";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** What the operation says and not the designer. */
  private static final Set<String> FIXED =
      Set.of("method", "url", "parameters", "query", "headers", "body", "contentType");

  private OperationTemplate() {}

  static JsonNode of(Contract callHttp, ApiOperation operation) {
    ObjectNode template = callHttp.elementTemplate().deepCopy();
    template.put("name", operation.name());
    template.put("id", "io.flowbridge.openapi." + operation.id());
    template.put("description", description(callHttp, operation));
    template
        .putObject("category")
        .put("id", operation.category().id())
        .put("name", operation.category().name());
    var properties = JSON.arrayNode();
    hidden(properties, "method", operation.method());
    hidden(properties, "url", operation.url());
    if (operation.contentType() != null) {
      hidden(properties, "contentType", operation.contentType());
    }
    operation.fields().forEach(field -> properties.add(field(field)));
    template.path("properties").forEach(each -> addIfOpen(properties, each, operation));
    template.set("properties", properties);
    return template;
  }

  private static String description(Contract callHttp, ApiOperation operation) {
    var call = "Calls %s %s.".formatted(operation.method(), operation.url());
    return "%s %s Errors for boundary events: %s."
        .formatted(
            Schemas.shortened(operation.description()),
            call,
            String.join(", ", callHttp.errorCodes()))
        .strip();
  }

  private static void addIfOpen(ArrayNode properties, JsonNode property, ApiOperation operation) {
    var binding = property.path("binding");
    var input = binding.path("type").asText().equals(INPUT) ? binding.path("name").asText() : "";
    if (input.equals(CREDENTIAL) && operation.credential() != null) {
      properties.add(credential(property.deepCopy(), operation.credential()));
    } else if (!FIXED.contains(input)) {
      properties.add(property);
    }
  }

  private static ObjectNode credential(ObjectNode property, Credential credential) {
    property.put("value", credential.name());
    property.put(
        "description",
        "Name of a credential of the artifact. The service asks for %s."
            .formatted(credential.scheme()));
    if (credential.required()) {
      property.remove("optional");
      property.putObject("constraints").put("notEmpty", true);
    }
    return property;
  }

  private static void hidden(ArrayNode properties, String input, String value) {
    var property = properties.addObject().put("type", "Hidden").put("value", value);
    bind(property, input);
  }

  private static ObjectNode field(Field field) {
    var property = InputField.of(field.schema(), field.required()).asProperty();
    property.put("label", field.label()).put("group", "inputs");
    if (!field.description().isEmpty()) {
      property.put("description", field.description());
    }
    if (field.expressionOnly()) {
      property
          .withObjectProperty("constraints")
          .putObject("pattern")
          .put("value", "^[$#]\\{.+\\}$")
          .put("message", "Must be an expression, such as ${5} or ${amount}");
    }
    bind(property, field.input());
    return property;
  }

  private static void bind(ObjectNode property, String input) {
    property.putObject("binding").put("type", INPUT).put("name", input);
  }
}
