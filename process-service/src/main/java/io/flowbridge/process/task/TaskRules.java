package io.flowbridge.process.task;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.Viewer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may do what with a task, and why not. Pure: no engine, no clock.
 *
 * <p>Every command asks in the same order: does the task exist for this person, is it open, did it
 * change since the person saw it, has somebody else got it, may this person do this.
 */
final class TaskRules {

  private TaskRules() {}

  static Optional<Refusal> claim(
      Viewer viewer, WorkItem task, @Nullable Integer revision, boolean takeover) {
    return changeable("claim", viewer, task, revision)
        .or(
            () ->
                takeover || viewer.name().equals(task.assignee())
                    ? Optional.empty()
                    : unlessUnassigned("claim", task));
  }

  static Optional<Refusal> unclaim(Viewer viewer, WorkItem task, @Nullable Integer revision) {
    boolean allowed =
        task.assignee() == null || TaskRights.holds(viewer, task) || viewer.isOperator();
    return changeable("unclaim", viewer, task, revision)
        .or(() -> unless(allowed, "unclaim", viewer, task));
  }

  static Optional<Refusal> assign(Viewer viewer, WorkItem task, @Nullable Integer revision) {
    return changeableByLeads("assign", viewer, task, revision)
        .or(() -> unless(TaskRights.disposesOf(viewer, task), "assign", viewer, task));
  }

  static Optional<Refusal> complete(Viewer viewer, WorkItem task, @Nullable Integer revision) {
    return workable("complete", viewer, task, revision);
  }

  static Optional<Refusal> delegate(Viewer viewer, WorkItem task, @Nullable Integer revision) {
    return changeableByLeads("delegate", viewer, task, revision)
        .or(() -> unless(TaskRights.disposesOf(viewer, task), "delegate", viewer, task));
  }

  static Optional<Refusal> resolve(Viewer viewer, WorkItem task, @Nullable Integer revision) {
    return changeable("resolve", viewer, task, revision)
        .or(() -> takenByAnother("resolve", viewer, task))
        .or(
            () ->
                task.delegated()
                    ? Optional.empty()
                    : refusal(ErrorCodes.CONFLICT, "resolve", task, "nobody delegated it"));
  }

  static Optional<Refusal> fail(
      Viewer viewer, WorkItem task, @Nullable Integer revision, String code) {
    return workable("fail", viewer, task, revision)
        .or(
            () ->
                task.offeredErrors().contains(code)
                    ? Optional.empty()
                    : refusal(
                        ErrorCodes.BAD_INPUT,
                        "fail",
                        task,
                        "the process handles %s for it, not '%s'"
                            .formatted(task.offeredErrors(), code)));
  }

  /**
   * @param candidates whether the change says who may work the task
   */
  static Optional<Refusal> update(
      Viewer viewer, WorkItem task, @Nullable Integer revision, boolean candidates) {
    boolean allowed =
        TaskRights.disposesOf(viewer, task) || (task.assignee() == null && !candidates);
    return changeableByLeads("change", viewer, task, revision)
        .or(() -> unless(allowed, "change", viewer, task));
  }

  /** Comments do not ask who works the task, what it was like, or whether its process rests. */
  static Optional<Refusal> comment(Viewer viewer, WorkItem task) {
    if (!TaskRights.maySee(viewer, task)) {
      return Optional.of(Refusal.notFound(task.id()));
    }
    return task.open()
        ? Optional.empty()
        : refusal(ErrorCodes.TASK_ENDED, "comment", task, "it has ended");
  }

  /** Files and links are part of the work: who may change the task may attach them. */
  static Optional<Refusal> attach(Viewer viewer, WorkItem task) {
    boolean allowed = TaskRights.disposesOf(viewer, task) || task.assignee() == null;
    return changeableByLeads("attach to", viewer, task, null)
        .or(() -> unless(allowed, "attach to", viewer, task));
  }

  /**
   * @param author who attached it
   */
  static Optional<Refusal> detach(Viewer viewer, WorkItem task, @Nullable String author) {
    boolean allowed = TaskRights.disposesOf(viewer, task) || viewer.name().equals(author);
    return changeableByLeads("remove an attachment of", viewer, task, null)
        .or(() -> unless(allowed, "remove an attachment of", viewer, task));
  }

  private static Optional<Refusal> workable(
      String command, Viewer viewer, WorkItem task, @Nullable Integer revision) {
    return changeable(command, viewer, task, revision)
        .or(() -> takenByAnother(command, viewer, task))
        .or(
            () ->
                task.delegated()
                    ? refusal(
                        ErrorCodes.TASK_DELEGATED,
                        command,
                        task,
                        "'%s' delegated it: resolve it instead".formatted(task.owner()))
                    : Optional.empty());
  }

  private static Optional<Refusal> changeableByLeads(
      String command, Viewer viewer, WorkItem task, @Nullable Integer revision) {
    return viewer.leadsAnyOf(task.candidateGroups())
        ? changeable(command, task, revision)
        : changeable(command, viewer, task, revision);
  }

  private static Optional<Refusal> changeable(
      String command, Viewer viewer, WorkItem task, @Nullable Integer revision) {
    return TaskRights.maySee(viewer, task)
        ? changeable(command, task, revision)
        : Optional.of(Refusal.notFound(task.id()));
  }

  private static Optional<Refusal> changeable(
      String command, WorkItem task, @Nullable Integer revision) {
    if (!task.open()) {
      return refusal(ErrorCodes.TASK_ENDED, command, task, "it has ended");
    }
    if (revision != null && revision != task.revision()) {
      return refusal(
          ErrorCodes.CONFLICT,
          command,
          task,
          "it has changed: revision %d is not %d".formatted(revision, task.revision()));
    }
    return task.suspended()
        ? refusal(ErrorCodes.CONFLICT, command, task, "it is suspended")
        : Optional.empty();
  }

  private static Optional<Refusal> takenByAnother(String command, Viewer viewer, WorkItem task) {
    return TaskRights.holds(viewer, task) ? Optional.empty() : unlessUnassigned(command, task);
  }

  private static Optional<Refusal> unlessUnassigned(String command, WorkItem task) {
    return task.assignee() == null
        ? Optional.empty()
        : refusal(
            ErrorCodes.TASK_ALREADY_ASSIGNED,
            command,
            task,
            "it is assigned to '" + task.assignee() + "'");
  }

  private static Optional<Refusal> unless(
      boolean allowed, String command, Viewer viewer, WorkItem task) {
    return allowed
        ? Optional.empty()
        : refusal(
            ErrorCodes.FORBIDDEN, command, task, "'" + viewer.name() + "' has no right to do so");
  }

  private static Optional<Refusal> refusal(
      String code, String command, WorkItem task, String reason) {
    return Optional.of(Refusal.of(code, command, task, reason));
  }
}
