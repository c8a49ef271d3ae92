package io.flowbridge.process.fact;

import io.flowbridge.process.outbox.Fact;
import io.flowbridge.process.outbox.FactType;
import io.flowbridge.process.outbox.Outbox;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Facts about user tasks. Beginning and end come from the task's own events. What people changed in
 * between comes from the engine's operation log: the task's update event has no values of before
 * and also fires where nothing changed.
 */
@Component
public class TaskFacts {

  private static final Set<String> DATES = Set.of(TaskEntity.DUE_DATE, TaskEntity.FOLLOW_UP_DATE);
  private static final Set<String> CHANGES =
      Set.of(
          TaskEntity.OWNER,
          TaskEntity.NAME,
          TaskEntity.DESCRIPTION,
          TaskEntity.PRIORITY,
          TaskEntity.DUE_DATE);

  private final Outbox outbox;

  TaskFacts(Outbox outbox) {
    this.outbox = outbox;
  }

  void task(HistoricTaskInstanceEventEntity event) {
    String root = event.getRootProcessInstanceId();
    if (root == null) {
      return;
    }
    if (event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_CREATE)) {
      outbox.fact(fact(FactType.TASK_CREATED, root, event));
    } else if (event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_COMPLETE)) {
      boolean completed = TaskEntity.DELETE_REASON_COMPLETED.equals(event.getDeleteReason());
      outbox.fact(fact(completed ? FactType.TASK_COMPLETED : FactType.TASK_CANCELLED, root, event));
    }
  }

  void operation(UserOperationLogEntryEventEntity event) {
    String root = event.getRootProcessInstanceId();
    String property = event.getProperty();
    if (root == null || property == null || !EntityTypes.TASK.equals(event.getEntityType())) {
      return;
    }
    if (UserOperationLogEntry.OPERATION_TYPE_RESOLVE.equals(event.getOperationType())) {
      if (TaskEntity.DELEGATION.equals(property)) {
        outbox.fact(fact(FactType.TASK_RESOLVED, root, event));
      }
    } else if (TaskEntity.ASSIGNEE.equals(property)) {
      outbox.fact(
          fact(changeOfAssignee(event), root, event)
              .with("assignee", event.getNewValue())
              .with("previousAssignee", event.getOrgValue()));
    } else if (TaskEntity.FOLLOW_UP_DATE.equals(property)) {
      outbox.fact(deferral(root, event));
    } else if (CHANGES.contains(property) && !isDelegation(event)) {
      Map<String, @Nullable Object> change = new HashMap<>();
      change.put(property, value(property, event.getNewValue()));
      outbox.fact(fact(FactType.TASK_UPDATED, root, event).with("changes", change));
    }
  }

  /**
   * Tells, inside an engine command, what somebody does with an open task; for what the engine's
   * own events do not say. Nothing is told of a task without a process.
   */
  public void tell(FactType type, String taskId, UnaryOperator<Fact> details) {
    TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
    ExecutionEntity instance = task == null ? null : task.getProcessInstance();
    if (instance != null) {
      outbox.fact(
          details.apply(
              Now.fact(type, instance.getRootProcessInstanceId())
                  .activity(task.getTaskDefinitionKey(), task.getName(), "userTask")
                  .task(taskId)));
    }
  }

  private static FactType changeOfAssignee(UserOperationLogEntryEventEntity event) {
    if (isDelegation(event)) {
      return FactType.TASK_DELEGATED;
    }
    String assignee = event.getNewValue();
    if (assignee == null) {
      return FactType.TASK_UNCLAIMED;
    }
    return assignee.equals(event.getUserId()) ? FactType.TASK_CLAIMED : FactType.TASK_ASSIGNED;
  }

  private static Fact deferral(String root, UserOperationLogEntryEventEntity event) {
    String until = value(TaskEntity.FOLLOW_UP_DATE, event.getNewValue());
    return until == null
        ? fact(FactType.TASK_UNDEFERRED, root, event)
        : fact(FactType.TASK_DEFERRED, root, event).with("followUpAt", until);
  }

  /** It changes the owner, too. */
  private static boolean isDelegation(UserOperationLogEntryEventEntity event) {
    return UserOperationLogEntry.OPERATION_TYPE_DELEGATE.equals(event.getOperationType());
  }

  /** The operation log keeps dates as milliseconds. */
  private static @Nullable String value(String property, @Nullable String text) {
    return text != null && DATES.contains(property)
        ? Instant.ofEpochMilli(Long.parseLong(text)).toString()
        : text;
  }

  private static Fact fact(FactType type, String root, UserOperationLogEntryEventEntity event) {
    Fact fact = Now.fact(type, root).task(event.getTaskId());
    TaskEntity task =
        Context.getCommandContext()
            .getDbEntityManager()
            .getCachedEntity(TaskEntity.class, event.getTaskId());
    return task == null
        ? fact
        : fact.activity(task.getTaskDefinitionKey(), task.getName(), "userTask");
  }

  private static Fact fact(FactType type, String root, HistoricTaskInstanceEventEntity event) {
    return Now.fact(type, root)
        .activity(event.getTaskDefinitionKey(), event.getName(), "userTask")
        .task(event.getTaskId())
        .with("assignee", event.getAssignee());
  }
}
