package io.flowbridge.task;

import io.flowbridge.platform.Viewer;
import java.util.List;

/**
 * What somebody may do with a task now; process-service has the last word on each command.
 *
 * @param update everything but who may work it
 * @param attach files and links
 * @param fail the business errors to end it with
 */
public record TaskPermissions(
    boolean claim,
    boolean unclaim,
    boolean assign,
    boolean complete,
    boolean saveDraft,
    boolean update,
    boolean updateCandidates,
    boolean defer,
    boolean undefer,
    boolean delegate,
    boolean resolve,
    boolean comment,
    boolean attach,
    List<BusinessError> fail) {
  private static final TaskPermissions NONE =
      new TaskPermissions(
          false, false, false, false, false, false, false, false, false, false, false, false, false,
          List.of());

  private static final TaskPermissions COMMENT_ONLY =
      new TaskPermissions(
          false, false, false, false, false, false, false, false, false, false, false, true, false,
          List.of());

  public static TaskPermissions of(Task task, Viewer viewer, Visibility visibility) {
    if (!task.isOpen() || !visibility.includes(task)) {
      return NONE;
    }
    return task.suspended() ? COMMENT_ONLY : ofWorkable(task, viewer, visibility);
  }

  private static TaskPermissions ofWorkable(Task task, Viewer viewer, Visibility visibility) {
    var mine = task.isAssignedTo(viewer.name());
    var unassigned = task.assignee() == null;
    var holds = visibility.holds(task);
    var free = holds || unassigned;
    var delegated = task.delegation() == TaskDelegation.PENDING;
    var disposes =
        holds
            || viewer.name().equals(task.owner())
            || viewer.isOperator()
            || viewer.leadsAnyOf(task.candidateGroups());
    var update = disposes || unassigned;
    return new TaskPermissions(
        !mine,
        !unassigned && (holds || viewer.isOperator()),
        disposes,
        free && !delegated,
        true,
        update,
        disposes,
        update,
        update && task.followUpAt() != null,
        disposes,
        free && delegated,
        true,
        update,
        free && !delegated ? task.businessErrors() : List.of());
  }
}
