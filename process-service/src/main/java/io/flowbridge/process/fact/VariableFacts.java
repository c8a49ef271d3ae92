package io.flowbridge.process.fact;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.process.outbox.FactType;
import io.flowbridge.process.outbox.Outbox;
import io.flowbridge.process.variable.Redaction;
import io.flowbridge.process.variable.StoredVariable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Facts about the variables of a case. Inner scopes (mappings, loops) are the engine's affair. */
@Component
class VariableFacts {

  private static final int MAX_BYTES = 8 * 1024;

  private final Outbox outbox;
  private final ObjectMapper json;
  private final Redaction redaction;

  VariableFacts(Outbox outbox, ObjectMapper json, Redaction redaction) {
    this.outbox = outbox;
    this.json = json;
    this.redaction = redaction;
  }

  void variable(HistoricVariableUpdateEventEntity event) {
    String root = event.getRootProcessInstanceId();
    boolean ofInstance =
        event.getTaskId() == null
            && event.getProcessInstanceId() != null
            && event.getProcessInstanceId().equals(event.getExecutionId());
    if (root == null || !ofInstance) {
      return;
    }
    outbox.touchInstance(root);
    outbox.touchOpenTasksOf(root);
    StoredVariable variable = stored(event);
    if (event.getProcessInstanceId().equals(root) && !variable.isPlatforms()) {
      changed(root, event, variable);
    }
  }

  private void changed(
      String root, HistoricVariableUpdateEventEntity event, StoredVariable variable) {
    boolean removed = event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_DELETE);
    boolean shown = removed || (variable.hasJsonForm() && variable.size() <= MAX_BYTES);
    Map<String, @Nullable Object> change = new LinkedHashMap<>();
    change.put(variable.name(), shown && !removed ? value(variable) : null);
    var fact = Now.fact(FactType.VARIABLES_CHANGED, root);
    outbox.fact(shown ? fact.with("variables", change) : fact.with("omitted", change));
  }

  private @Nullable Object value(StoredVariable variable) {
    return redaction.hides(variable.name()) ? Redaction.MARK : variable.jsonValue(json);
  }

  private static StoredVariable stored(HistoricVariableUpdateEventEntity event) {
    return new StoredVariable(
        event.getVariableName(),
        event.getSerializerName(),
        event.getTextValue(),
        event.getLongValue(),
        event.getDoubleValue(),
        event.getByteValue());
  }
}
