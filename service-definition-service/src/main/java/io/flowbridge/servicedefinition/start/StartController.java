package io.flowbridge.servicedefinition.start;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.servicedefinition.ServiceDefinition;
import io.flowbridge.servicedefinition.definition.Definitions;
import io.flowbridge.servicedefinition.draft.StartDrafts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** People start services here. */
@Controller
class StartController {

  private final Definitions definitions;
  private final StartPeers peers;
  private final BusinessKeys businessKeys;
  private final PendingStarts pending;
  private final Starts starts;
  private final StartDrafts drafts;
  private final ObjectMapper json;

  StartController(
      Definitions definitions,
      StartPeers peers,
      BusinessKeys businessKeys,
      PendingStarts pending,
      Starts starts,
      StartDrafts drafts,
      ObjectMapper json) {
    this.definitions = definitions;
    this.peers = peers;
    this.businessKeys = businessKeys;
    this.pending = pending;
    this.starts = starts;
    this.drafts = drafts;
    this.json = json;
  }

  @MutationMapping
  StartServicePayload startService(
      @Argument Map<String, @Nullable Object> input, Viewer viewer, Locale language) {
    var definition = definitions.startable(String.valueOf(input.get("key")), viewer);
    var id = instanceId(viewer, definition, (String) input.get("idempotencyKey"));
    var start =
        pending.find(id).orElseGet(() -> keep(id, definition, input.get("data"), viewer, language));
    var instance = starts.carryOut(start);
    drafts.remove(viewer.name(), definition.key());
    return new StartServicePayload(new ServiceInstance(instance.id()));
  }

  private PendingStart keep(
      UUID id,
      ServiceDefinition definition,
      @Nullable Object data,
      Viewer viewer,
      Locale language) {
    var start =
        new PendingStart(
            id,
            definition.key(),
            definition.version(),
            businessKeys.next(definition),
            viewer.name(),
            language,
            validated(definition, data, language),
            0);
    pending.add(start);
    return pending.find(id).orElse(start);
  }

  private JsonNode validated(
      ServiceDefinition definition, @Nullable Object input, Locale language) {
    var data = object(input);
    var form = definition.startForm();
    if (form == null) {
      if (!data.isEmpty()) {
        throw FlowbridgeException.badInput(
            "Expected no data: service '%s' has no start form".formatted(definition.key()));
      }
      return data;
    }
    var verdict = peers.validate(form, data, language.toLanguageTag());
    if (!verdict.valid()) {
      throw FlowbridgeException.validationFailed(
          "Expected the start form of '%s' to be filled in".formatted(definition.key()),
          verdict.violations());
    }
    return verdict.data();
  }

  private ObjectNode object(@Nullable Object input) {
    if (input == null) {
      return JsonNodeFactory.instance.objectNode();
    }
    if (json.valueToTree(input) instanceof ObjectNode object) {
      return object;
    }
    throw FlowbridgeException.badInput("Expected the data of a form to be a JSON object");
  }

  /** The same wish of the same account gets the same id, however often it is sent. */
  private static UUID instanceId(
      Viewer viewer, ServiceDefinition definition, @Nullable String idempotencyKey) {
    if (idempotencyKey == null) {
      return UUID.randomUUID();
    }
    if (idempotencyKey.isBlank() || idempotencyKey.length() > 200) {
      throw FlowbridgeException.badInput("Expected an idempotencyKey of 1 to 200 characters");
    }
    return UUID.nameUUIDFromBytes(
        String.join("\0", viewer.name(), definition.key(), idempotencyKey)
            .getBytes(StandardCharsets.UTF_8));
  }

  record StartServicePayload(ServiceInstance serviceInstance) {}

  record ServiceInstance(String id) {}
}
