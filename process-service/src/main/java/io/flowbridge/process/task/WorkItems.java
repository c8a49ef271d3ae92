package io.flowbridge.process.task;

import io.flowbridge.process.engine.UserTaskModels;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a task from the engine, within the transaction that may change it. */
@Component
class WorkItems {

  private final TaskService tasks;
  private final HistoryService history;
  private final UserTaskModels models;
  private final StandsInFor standsInFor;

  WorkItems(
      TaskService tasks, HistoryService history, UserTaskModels models, StandsInFor standsInFor) {
    this.tasks = tasks;
    this.history = history;
    this.models = models;
    this.standsInFor = standsInFor;
  }

  Optional<WorkItem> find(String id) {
    Task task = tasks.createTaskQuery().taskId(id).singleResult();
    if (task != null) {
      return Optional.of(open(task));
    }
    HistoricTaskInstance ended =
        history.createHistoricTaskInstanceQuery().taskId(id).singleResult();
    return Optional.ofNullable(ended).map(this::ended);
  }

  private WorkItem open(Task task) {
    Set<String> users = new LinkedHashSet<>();
    Set<String> groups = new LinkedHashSet<>();
    for (IdentityLink link : tasks.getIdentityLinksForTask(task.getId())) {
      if (IdentityLinkType.CANDIDATE.equals(link.getType())) {
        change(users, true, link.getUserId());
        change(groups, true, link.getGroupId());
      }
    }
    return new WorkItem(
        task.getId(),
        true,
        task.isSuspended(),
        ((TaskEntity) task).getRevision(),
        task.getAssignee(),
        task.getOwner(),
        users,
        groups,
        task.getDelegationState() == DelegationState.PENDING,
        models.find(task.getProcessDefinitionId(), task.getTaskDefinitionKey()).errorCodes(),
        standsInFor.absent());
  }

  private WorkItem ended(HistoricTaskInstance task) {
    Set<String> users = new LinkedHashSet<>();
    Set<String> groups = new LinkedHashSet<>();
    for (HistoricIdentityLinkLog link :
        history
            .createHistoricIdentityLinkLogQuery()
            .taskId(task.getId())
            .type(IdentityLinkType.CANDIDATE)
            .orderByTime()
            .asc()
            .list()) {
      boolean added = "add".equals(link.getOperationType());
      change(users, added, link.getUserId());
      change(groups, added, link.getGroupId());
    }
    return new WorkItem(
        task.getId(),
        false,
        false,
        0,
        task.getAssignee(),
        task.getOwner(),
        users,
        groups,
        false,
        Set.of(),
        standsInFor.absent());
  }

  private static void change(Set<String> names, boolean added, @Nullable String name) {
    if (name != null && added) {
      names.add(name);
    } else if (name != null) {
      names.remove(name);
    }
  }
}
