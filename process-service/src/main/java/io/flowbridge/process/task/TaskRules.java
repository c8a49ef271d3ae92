package io.flowbridge.process.task;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.Viewer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may do what with a task. Pure: no engine, no clock.
 *
 * <p>Every command asks in the same order: does the task exist for this person, is it open, did it
 * change since the person saw it, has somebody else got it, may this person do this.
 */
final class TaskRules {

  private static final String LEAD_SUFFIX = "-lead";

  private TaskRules() {}

  static boolean maySee(Viewer viewer, WorkItem task) {
    return viewer.isOperator()
        || viewer.name().equals(task.assignee())
        || viewer.name().equals(task.owner())
        || task.candidateUsers().contains(viewer.name())
        || task.candidateGroups().stream().anyMatch(viewer.groups()::contains);
  }

  static Optional<Refusal> claim(
      Viewer viewer, WorkItem task, @Nullable Integer revision, boolean takeover) {
    return changeable("claim", viewer, task, revision)
        .or(() -> takeover ? Optional.empty() : takenByAnother("claim", viewer, task));
  }

  static Optional<Refusal> unclaim(Viewer viewer, WorkItem task, @Nullable Integer revision) {
    boolean allowed =
        task.assignee() == null || viewer.name().equals(task.assignee()) || viewer.isOperator();
    return changeable("unclaim", viewer, task, revision)
        .or(() -> allowed ? Optional.empty() : forbidden("unclaim", viewer, task));
  }

  static Optional<Refusal> assign(Viewer viewer, WorkItem task, @Nullable Integer revision) {
    boolean allowed =
        viewer.isOperator()
            || viewer.name().equals(task.assignee())
            || viewer.name().equals(task.owner())
            || leads(viewer, task);
    return changeable("assign", viewer, task, revision)
        .or(() -> allowed ? Optional.empty() : forbidden("assign", viewer, task));
  }

  static Optional<Refusal> complete(Viewer viewer, WorkItem task, @Nullable Integer revision) {
    return changeable("complete", viewer, task, revision)
        .or(() -> takenByAnother("complete", viewer, task));
  }

  private static boolean leads(Viewer viewer, WorkItem task) {
    return task.candidateGroups().stream()
        .anyMatch(group -> viewer.groups().contains(group + LEAD_SUFFIX));
  }

  private static Optional<Refusal> changeable(
      String command, Viewer viewer, WorkItem task, @Nullable Integer revision) {
    if (!maySee(viewer, task) && !("assign".equals(command) && leads(viewer, task))) {
      return Optional.of(notFound(task.id()));
    }
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
    if (task.suspended()) {
      return refusal(ErrorCodes.CONFLICT, command, task, "it is suspended");
    }
    return Optional.empty();
  }

  static Refusal notFound(String taskId) {
    return new Refusal(
        ErrorCodes.NOT_FOUND, "Expected a task '" + taskId + "', but there is none for you");
  }

  private static Optional<Refusal> takenByAnother(String command, Viewer viewer, WorkItem task) {
    if (task.assignee() == null || viewer.name().equals(task.assignee())) {
      return Optional.empty();
    }
    return refusal(
        ErrorCodes.TASK_ALREADY_ASSIGNED,
        command,
        task,
        "it is assigned to '" + task.assignee() + "'");
  }

  private static Optional<Refusal> forbidden(String command, Viewer viewer, WorkItem task) {
    return refusal(
        ErrorCodes.FORBIDDEN, command, task, "'" + viewer.name() + "' has no right to do so");
  }

  private static Optional<Refusal> refusal(
      String code, String command, WorkItem task, String reason) {
    return Optional.of(
        new Refusal(
            code, "Expected to %s task '%s', but %s".formatted(command, task.id(), reason)));
  }
}
