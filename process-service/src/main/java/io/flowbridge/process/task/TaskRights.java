package io.flowbridge.process.task;

import io.flowbridge.platform.Viewer;
import org.jspecify.annotations.Nullable;

/** What a person is to a task: who sees it, has it, disposes of it. Pure: no engine, no clock. */
final class TaskRights {

  private TaskRights() {}

  static boolean maySee(Viewer viewer, WorkItem task) {
    return maySeeByOwnRight(viewer, task)
        || task.absent().stream().anyMatch(absent -> absent.mayWork(task));
  }

  /**
   * In whose place the person works the task: the absent person who has it; if the person has no
   * right of their own, the first absent person it is for. Null if the person works it as
   * themselves.
   */
  static @Nullable String onBehalfOf(Viewer viewer, WorkItem task) {
    if (viewer.name().equals(task.assignee())) {
      return null;
    }
    if (isAssigneeAbsent(task)) {
      return task.assignee();
    }
    return maySeeByOwnRight(viewer, task)
        ? null
        : task.absent().stream()
            .filter(absent -> absent.mayWork(task))
            .map(Absent::account)
            .sorted()
            .findFirst()
            .orElse(null);
  }

  private static boolean maySeeByOwnRight(Viewer viewer, WorkItem task) {
    return viewer.isOperator()
        || viewer.name().equals(task.assignee())
        || viewer.name().equals(task.owner())
        || task.candidateUsers().contains(viewer.name())
        || task.candidateGroups().stream().anyMatch(viewer.groups()::contains);
  }

  private static boolean isAssigneeAbsent(WorkItem task) {
    return task.absent().stream().anyMatch(absent -> absent.account().equals(task.assignee()));
  }

  /** Whether the person has the task, or stands in for who has it. */
  static boolean holds(Viewer viewer, WorkItem task) {
    return viewer.name().equals(task.assignee()) || isAssigneeAbsent(task);
  }

  /** Whether the person says who works the task. */
  static boolean disposesOf(Viewer viewer, WorkItem task) {
    return viewer.isOperator()
        || holds(viewer, task)
        || viewer.name().equals(task.owner())
        || viewer.leadsAnyOf(task.candidateGroups());
  }
}
