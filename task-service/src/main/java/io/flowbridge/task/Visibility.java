package io.flowbridge.task;

import io.flowbridge.platform.Viewer;
import java.util.Set;

/**
 * Which tasks somebody may see. Everything that shows a task asks this: in memory by {@link
 * #includes}, in the index by the query made of the same fields.
 *
 * @param everything whether all tasks are visible; then the rest does not matter
 */
public record Visibility(boolean everything, String account, Set<String> groups) {

  public Visibility {
    groups = Set.copyOf(groups);
  }

  public static Visibility of(Viewer viewer) {
    return new Visibility(viewer.isOperator(), viewer.name(), viewer.groups());
  }

  public boolean includes(Task task) {
    return everything
        || account.equals(task.assignee())
        || account.equals(task.owner())
        || task.candidateUsers().contains(account)
        || task.candidateGroups().stream().anyMatch(groups::contains);
  }
}
