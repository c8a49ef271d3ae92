package io.flowbridge.process.task;

import java.util.Set;

/**
 * Somebody who is absent, as far as it concerns who works tasks in their place: assignee and
 * candidate. What they own, lead or operate is not handed on.
 *
 * @param groups candidate groups the absent person is in
 */
record Absent(String account, Set<String> groups) {

  Absent {
    groups = Set.copyOf(groups);
  }

  boolean mayWork(WorkItem task) {
    return account.equals(task.assignee())
        || task.candidateUsers().contains(account)
        || task.candidateGroups().stream().anyMatch(groups::contains);
  }
}
