package io.flowbridge.process.fact;

import io.flowbridge.process.outbox.Fact;
import io.flowbridge.process.outbox.FactType;
import io.flowbridge.process.outbox.Outbox;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Facts about user tasks. Beginning and end come from the task's own events. What people changed in
 * between comes from the engine's operation log: the task's update event has no values of before
 * and also fires where nothing changed.
 */
@Component
class TaskFacts {

  private static final Set<String> DATES = Set.of(TaskEntity.DUE_DATE, TaskEntity.FOLLOW_UP_DATE);
  private static final Set<String> CHANGES =
      Set.of(
          TaskEntity.OWNER,
          TaskEntity.NAME,
          TaskEntity.DESCRIPTION,
          TaskEntity.PRIORITY,
          TaskEntity.DUE_DATE,
          TaskEntity.FOLLOW_UP_DATE);

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
    if (TaskEntity.ASSIGNEE.equals(property)) {
      outbox.fact(
          fact(changeOfAssignee(event.getNewValue(), event.getUserId()), root, event)
              .with("assignee", event.getNewValue())
              .with("previousAssignee", event.getOrgValue()));
    } else if (CHANGES.contains(property)) {
      Map<String, @Nullable Object> change = new HashMap<>();
      change.put(property, value(property, event.getNewValue()));
      outbox.fact(fact(FactType.TASK_UPDATED, root, event).with("changes", change));
    }
  }

  static FactType changeOfAssignee(@Nullable String assignee, @Nullable String user) {
    if (assignee == null) {
      return FactType.TASK_UNCLAIMED;
    }
    return assignee.equals(user) ? FactType.TASK_CLAIMED : FactType.TASK_ASSIGNED;
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
