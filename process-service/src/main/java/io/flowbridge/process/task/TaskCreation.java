package io.flowbridge.process.task;

import static io.flowbridge.process.task.TaskChanges.CANDIDATE_GROUPS;
import static io.flowbridge.process.task.TaskChanges.CANDIDATE_USERS;
import static io.flowbridge.process.task.TaskChanges.PRIORITY;
import static io.flowbridge.process.task.TaskChanges.TAGS;

import io.flowbridge.platform.Viewer;
import io.flowbridge.process.engine.EngineCommands;
import io.flowbridge.process.outbox.Touched;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Creates tasks without a process. Who creates a task owns it. */
@Component
class TaskCreation {

  private final EngineCommands engine;
  private final TaskService tasks;
  private final WorkItems workItems;
  private final TaskUpdates updates;
  private final TaskTags tags;

  TaskCreation(
      EngineCommands engine,
      TaskService tasks,
      WorkItems workItems,
      TaskUpdates updates,
      TaskTags tags) {
    this.engine = engine;
    this.tasks = tasks;
    this.workItems = workItems;
    this.updates = updates;
    this.tags = tags;
  }

  /** A task that is there already stays as it is; the answer shows it. */
  Touched create(Viewer viewer, String id, NewTask wanted, TaskChanges details) {
    if (workItems.find(id).isPresent()) {
      return Touched.task(id);
    }
    try {
      return engine
          .run(
              viewer.name(),
              () -> {
                createNow(viewer, id, wanted, details);
                return id;
              })
          .touched();
    } catch (ProcessEngineException failed) {
      if (workItems.find(id).isPresent()) {
        return Touched.task(id);
      }
      throw failed;
    }
  }

  private void createNow(Viewer viewer, String id, NewTask wanted, TaskChanges details) {
    Set<String> users = details.names(CANDIDATE_USERS);
    Set<String> groups = details.names(CANDIDATE_GROUPS);
    Task task = tasks.newTask(id);
    task.setName(wanted.checkedName());
    task.setOwner(viewer.name());
    task.setAssignee(assignee(viewer, wanted, users.isEmpty() && groups.isEmpty()));
    updates.set(task, details);
    if (!details.has(PRIORITY)) {
      task.setPriority(Task.PRIORITY_NORMAL);
    }
    tasks.saveTask(task);
    users.forEach(user -> tasks.addCandidateUser(id, user));
    groups.forEach(group -> tasks.addCandidateGroup(id, group));
    if (details.has(TAGS)) {
      tags.set(id, details.names(TAGS));
    }
  }

  /** What nobody is named for is one's own. */
  private static @Nullable String assignee(Viewer viewer, NewTask wanted, boolean noCandidates) {
    String named = wanted.assignee();
    if (named != null && !named.isBlank()) {
      return named;
    }
    return noCandidates ? viewer.name() : null;
  }
}
