package io.flowbridge.process.fact;

import io.flowbridge.process.outbox.Fact;
import io.flowbridge.process.outbox.FactType;
import io.flowbridge.process.outbox.Outbox;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionOutputInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Facts about instances, activities, incidents and decisions. */
@Component
class InstanceFacts {

  private static final int MAX_MESSAGE = 1_000;

  private final Outbox outbox;

  InstanceFacts(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Called instances are part of their root, which shows them as an activity. */
  void instance(HistoricProcessInstanceEventEntity event) {
    String root = event.getRootProcessInstanceId();
    boolean suspensionChanged = is(event, HistoryEventTypes.PROCESS_INSTANCE_UPDATE);
    if (suspensionChanged && root != null) {
      outbox.touchOpenTasksOf(root);
    }
    FactType type = type(event);
    if (type != null && event.getProcessInstanceId().equals(root)) {
      outbox.fact(Now.fact(type, root).message(shortened(event.getDeleteReason())));
    }
  }

  private static @Nullable FactType type(HistoricProcessInstanceEventEntity event) {
    if (is(event, HistoryEventTypes.PROCESS_INSTANCE_START)) {
      return FactType.INSTANCE_STARTED;
    }
    if (is(event, HistoryEventTypes.PROCESS_INSTANCE_END)) {
      return HistoricProcessInstance.STATE_COMPLETED.equals(event.getState())
          ? FactType.INSTANCE_COMPLETED
          : FactType.INSTANCE_CANCELLED;
    }
    if (is(event, HistoryEventTypes.PROCESS_INSTANCE_UPDATE)) {
      return HistoricProcessInstance.STATE_SUSPENDED.equals(event.getState())
          ? FactType.INSTANCE_SUSPENDED
          : FactType.INSTANCE_RESUMED;
    }
    return null;
  }

  void activity(HistoricActivityInstanceEventEntity event) {
    FactType type = type(event);
    String root = event.getRootProcessInstanceId();
    if (type != null
        && root != null
        && !ActivityTypes.MULTI_INSTANCE_BODY.equals(event.getActivityType())) {
      outbox.fact(
          Now.fact(type, root)
              .activity(event.getActivityId(), event.getActivityName(), event.getActivityType())
              .task(event.getTaskId()));
    }
  }

  private static @Nullable FactType type(HistoricActivityInstanceEventEntity event) {
    if (is(event, HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
      return FactType.ACTIVITY_STARTED;
    }
    if (is(event, HistoryEventTypes.ACTIVITY_INSTANCE_END)) {
      return event.isCanceled() ? FactType.ACTIVITY_CANCELLED : FactType.ACTIVITY_COMPLETED;
    }
    return null;
  }

  void incident(HistoricIncidentEventEntity event) {
    String root = event.getRootProcessInstanceId();
    boolean created = is(event, HistoryEventTypes.INCIDENT_CREATE);
    boolean ended =
        is(event, HistoryEventTypes.INCIDENT_RESOLVE)
            || is(event, HistoryEventTypes.INCIDENT_DELETE);
    boolean echoOfCalledInstance = !Objects.equals(event.getId(), event.getRootCauseIncidentId());
    if (root == null || echoOfCalledInstance || !(created || ended)) {
      return;
    }
    outbox.fact(
        Now.fact(created ? FactType.INCIDENT_CREATED : FactType.INCIDENT_RESOLVED, root)
            .activity(event.getActivityId(), null, null)
            .message(shortened(event.getIncidentMessage()))
            .with("incidentId", event.getId())
            .with("incidentType", event.getIncidentType()));
  }

  void decision(HistoricDecisionEvaluationEvent event) {
    HistoricDecisionInstanceEntity decision = event.getRootHistoricDecisionInstance();
    String root = decision.getRootProcessInstanceId();
    if (root == null) {
      return;
    }
    Map<String, @Nullable Object> outputs = new LinkedHashMap<>();
    decision
        .getOutputs()
        .forEach(
            output -> {
              HistoricDecisionOutputInstanceEntity entity =
                  (HistoricDecisionOutputInstanceEntity) output;
              outputs.put(entity.getVariableName(), value(entity));
            });
    Fact fact =
        Now.fact(FactType.DECISION_EVALUATED, root)
            .activity(decision.getActivityId(), null, null)
            .message(decision.getDecisionDefinitionName())
            .with("decision", decision.getDecisionDefinitionKey())
            .with("outputs", outputs);
    outbox.fact(fact);
  }

  /** The engine keeps whole numbers as text, too. */
  private static @Nullable Object value(HistoricDecisionOutputInstanceEntity output) {
    if (output.getLongValue() != null) {
      return output.getLongValue();
    }
    if (output.getDoubleValue() != null) {
      return output.getDoubleValue();
    }
    return output.getTextValue();
  }

  private static boolean is(HistoryEvent event, HistoryEventTypes type) {
    return event.isEventOfType(type);
  }

  private static @Nullable String shortened(@Nullable String text) {
    return text == null || text.length() <= MAX_MESSAGE ? text : text.substring(0, MAX_MESSAGE);
  }
}
