package io.flowbridge.servicedefinition.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import io.flowbridge.servicedefinition.ServiceDefinition;
import io.flowbridge.servicedefinition.definition.Definitions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Saves and shows drafts of start forms, each account its own. */
@Controller
class StartDraftController {

  private static final int MAX_BYTES = 256 * 1024;

  private final Definitions definitions;
  private final StartDrafts drafts;
  private final ObjectMapper json;

  StartDraftController(Definitions definitions, StartDrafts drafts, ObjectMapper json) {
    this.definitions = definitions;
    this.drafts = drafts;
    this.json = json;
  }

  @MutationMapping
  SaveStartDraftPayload saveStartDraft(
      @Argument Map<String, @Nullable Object> input, Viewer viewer) {
    var definition = definitions.startable(String.valueOf(input.get("key")), viewer);
    JsonNode data = json.valueToTree(input.get("data"));
    if (data == null || data.isNull()) {
      drafts.remove(viewer.name(), definition.key());
    } else {
      drafts.save(viewer.name(), definition.key(), bounded(data));
    }
    return new SaveStartDraftPayload(definition);
  }

  @BatchMapping
  Map<ServiceDefinition, StartDraft> startDraft(
      List<ServiceDefinition> services, @ContextValue Viewer viewer) {
    var found = drafts.find(viewer.name(), services.stream().map(ServiceDefinition::key).toList());
    return services.stream()
        .filter(service -> found.containsKey(service.key()))
        .distinct()
        .collect(Collectors.toMap(service -> service, service -> found.get(service.key())));
  }

  private static JsonNode bounded(JsonNode data) {
    if (data.toString().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw FlowbridgeException.badInput(
          "Expected a draft of at most %d bytes".formatted(MAX_BYTES));
    }
    return data;
  }

  record SaveStartDraftPayload(ServiceDefinition serviceDefinition) {}
}
