package io.flowbridge.task;

import java.util.Set;

/**
 * Somebody who is absent, as far as it concerns who works tasks in their place: assignee and
 * candidate. What they own, lead or operate is not handed on.
 *
 * @param groups candidate groups the absent person is in
 */
public record Absent(String account, Set<String> groups) {

  public Absent {
    groups = Set.copyOf(groups);
  }

  /** Whether the absent person has the task or could claim it. */
  boolean mayWork(Task task) {
    return task.isAssignedTo(account)
        || task.candidateUsers().contains(account)
        || task.candidateGroups().stream().anyMatch(groups::contains);
  }
}
