package io.flowbridge.process.task;

import static io.flowbridge.process.task.TaskChanges.CANDIDATE_GROUPS;
import static io.flowbridge.process.task.TaskChanges.CANDIDATE_USERS;
import static io.flowbridge.process.task.TaskChanges.DESCRIPTION;
import static io.flowbridge.process.task.TaskChanges.DUE_AT;
import static io.flowbridge.process.task.TaskChanges.FOLLOW_UP_AT;
import static io.flowbridge.process.task.TaskChanges.PRIORITY;
import static io.flowbridge.process.task.TaskChanges.TAGS;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.fact.TaskFacts;
import io.flowbridge.process.outbox.FactType;
import io.flowbridge.process.outbox.Touched;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes what is said about a task, and who may work it. */
@Component
class TaskUpdates {

  private final TaskTransaction transaction;
  private final TaskService tasks;
  private final TaskTags tags;
  private final TaskFacts facts;

  TaskUpdates(TaskTransaction transaction, TaskService tasks, TaskTags tags, TaskFacts facts) {
    this.transaction = transaction;
    this.tasks = tasks;
    this.tags = tags;
    this.facts = facts;
  }

  Touched update(Viewer viewer, String id, TaskChanges changes, @Nullable Integer revision) {
    return transaction.change(
        "change",
        viewer,
        id,
        task -> TaskRules.update(viewer, task, revision, changes.sayWhoMayWork()),
        task -> apply(task, changes));
  }

  private void apply(WorkItem item, TaskChanges changes) {
    requireSomebody(item, changes);
    Task task = tasks.createTaskQuery().taskId(item.id()).singleResult();
    set(task, changes);
    // Also where only tags changed: the revision of a task grows with each change of it.
    tasks.saveTask(task);
    applyNames(item, changes);
  }

  /** Sets what the engine has a place for. */
  void set(Task task, TaskChanges changes) {
    if (changes.has(DUE_AT)) {
      task.setDueDate(date(changes.time(DUE_AT)));
    }
    if (changes.has(FOLLOW_UP_AT)) {
      task.setFollowUpDate(date(changes.time(FOLLOW_UP_AT)));
    }
    if (changes.has(PRIORITY)) {
      task.setPriority(changes.priority());
    }
    if (changes.has(DESCRIPTION)) {
      task.setDescription(changes.description());
    }
  }

  private void applyNames(WorkItem item, TaskChanges changes) {
    String id = item.id();
    if (changes.has(TAGS)) {
      tags.set(id, changes.names(TAGS));
      tell(id, TAGS, changes.names(TAGS));
    }
    if (changes.has(CANDIDATE_USERS)) {
      Set<String> users = changes.names(CANDIDATE_USERS);
      missing(item.candidateUsers(), users, user -> tasks.deleteCandidateUser(id, user));
      missing(users, item.candidateUsers(), user -> tasks.addCandidateUser(id, user));
      tell(id, CANDIDATE_USERS, users);
    }
    if (changes.has(CANDIDATE_GROUPS)) {
      Set<String> groups = changes.names(CANDIDATE_GROUPS);
      missing(item.candidateGroups(), groups, group -> tasks.deleteCandidateGroup(id, group));
      missing(groups, item.candidateGroups(), group -> tasks.addCandidateGroup(id, group));
      tell(id, CANDIDATE_GROUPS, groups);
    }
  }

  /** A task without anybody would be seen by operators only. */
  private static void requireSomebody(WorkItem task, TaskChanges changes) {
    Set<String> left = new LinkedHashSet<>();
    left.addAll(
        changes.has(CANDIDATE_USERS) ? changes.names(CANDIDATE_USERS) : task.candidateUsers());
    left.addAll(
        changes.has(CANDIDATE_GROUPS) ? changes.names(CANDIDATE_GROUPS) : task.candidateGroups());
    if (changes.sayWhoMayWork() && left.isEmpty() && task.assignee() == null) {
      throw new RefusedException(
          Refusal.of(ErrorCodes.BAD_INPUT, "change", task, "nobody could work it any more"));
    }
  }

  private void tell(String id, String property, Set<String> names) {
    facts.tell(FactType.TASK_UPDATED, id, fact -> fact.with("changes", Map.of(property, names)));
  }

  private static void missing(Set<String> of, Set<String> in, Consumer<String> change) {
    of.stream().filter(name -> !in.contains(name)).forEach(change);
  }

  private static @Nullable Date date(@Nullable Instant time) {
    return time == null ? null : Date.from(time);
  }
}
