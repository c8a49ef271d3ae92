package io.flowbridge.process.fact;

import io.flowbridge.process.outbox.Outbox;
import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.stereotype.Component;

/** Hands each kind of history event to the class that knows it, and marks what it touched. */
@Component
class OutboxHistoryHandler implements HistoryEventHandler {

  private final Outbox outbox;
  private final InstanceFacts instances;
  private final TaskFacts tasks;
  private final VariableFacts variables;

  OutboxHistoryHandler(
      Outbox outbox, InstanceFacts instances, TaskFacts tasks, VariableFacts variables) {
    this.outbox = outbox;
    this.instances = instances;
    this.tasks = tasks;
    this.variables = variables;
  }

  @Override
  public void handleEvents(List<HistoryEvent> events) {
    events.forEach(this::handleEvent);
  }

  @Override
  public void handleEvent(HistoryEvent event) {
    if (event instanceof HistoricActivityInstanceEventEntity activity) {
      touchRoot(event);
      instances.activity(activity);
    } else if (event instanceof HistoricTaskInstanceEventEntity task) {
      outbox.touchTask(task.getTaskId());
      touchRoot(event);
      tasks.task(task);
    } else if (event instanceof HistoricVariableUpdateEventEntity variable) {
      variables.variable(variable);
    } else if (event instanceof HistoricProcessInstanceEventEntity instance) {
      touchRoot(event);
      instances.instance(instance);
    } else if (event instanceof HistoricIdentityLinkLogEventEntity link) {
      if (link.getTaskId() != null) {
        outbox.touchTask(link.getTaskId());
        touchRoot(event);
      }
    } else if (event instanceof HistoricIncidentEventEntity incident) {
      touchRoot(event);
      instances.incident(incident);
    } else if (event instanceof UserOperationLogEntryEventEntity operation) {
      tasks.operation(operation);
    } else if (event instanceof HistoricDecisionEvaluationEvent decision) {
      instances.decision(decision);
    }
  }

  private void touchRoot(HistoryEvent event) {
    if (event.getRootProcessInstanceId() != null) {
      outbox.touchInstance(event.getRootProcessInstanceId());
    }
  }
}
