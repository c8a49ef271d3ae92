package io.flowbridge.task;

import io.flowbridge.platform.Viewer;

/** What somebody may do with a task now; process-service has the last word on each command. */
public record TaskPermissions(
    boolean claim, boolean unclaim, boolean assign, boolean complete, boolean saveDraft) {
  private static final TaskPermissions NONE =
      new TaskPermissions(false, false, false, false, false);

  public static TaskPermissions of(Task task, Viewer viewer) {
    if (!task.isOpen() || task.suspended() || !Visibility.of(viewer).includes(task)) {
      return NONE;
    }
    var mine = task.isAssignedTo(viewer.name());
    var unassigned = task.assignee() == null;
    return new TaskPermissions(
        !mine,
        !unassigned && (mine || viewer.isOperator()),
        mine || viewer.name().equals(task.owner()) || viewer.isOperator() || leads(task, viewer),
        mine || unassigned,
        true);
  }

  private static boolean leads(Task task, Viewer viewer) {
    return task.candidateGroups().stream()
        .anyMatch(group -> viewer.groups().contains(group + "-lead"));
  }
}
