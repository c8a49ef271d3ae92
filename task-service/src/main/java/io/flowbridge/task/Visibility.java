package io.flowbridge.task;

import io.flowbridge.platform.Viewer;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks somebody may see. Everything that shows a task asks this: in memory by {@link
 * #includes}, in the index by the query made of the same fields.
 *
 * @param everything whether all tasks are visible; then the rest does not matter
 * @param absent people in whose place the account works now, by name
 */
public record Visibility(
    boolean everything, String account, Set<String> groups, List<Absent> absent) {

  public Visibility {
    groups = Set.copyOf(groups);
    absent = absent.stream().sorted(Comparator.comparing(Absent::account)).toList();
  }

  /** Of somebody who stands in for nobody. */
  public Visibility(boolean everything, String account, Set<String> groups) {
    this(everything, account, groups, List.of());
  }

  /** Of a viewer and those in whose place they work now. */
  public static Visibility of(Viewer viewer, List<Absent> absent) {
    return new Visibility(viewer.isOperator(), viewer.name(), viewer.groups(), absent);
  }

  public boolean includes(Task task) {
    return includesByOwnRight(task) || absent.stream().anyMatch(person -> person.mayWork(task));
  }

  /** Whether the account has the task, or stands in for who has it. */
  public boolean holds(Task task) {
    return task.isAssignedTo(account) || isAbsent(task.assignee());
  }

  /**
   * In whose place the account works the task: the absent person who has it; without a right of
   * their own, the first absent person it is for. Null if they work it as themselves.
   */
  public @Nullable String onBehalfOf(Task task) {
    if (task.isAssignedTo(account)) {
      return null;
    }
    if (isAbsent(task.assignee())) {
      return task.assignee();
    }
    return includesByOwnRight(task)
        ? null
        : absent.stream()
            .filter(person -> person.mayWork(task))
            .map(Absent::account)
            .findFirst()
            .orElse(null);
  }

  private boolean includesByOwnRight(Task task) {
    return everything
        || account.equals(task.assignee())
        || account.equals(task.owner())
        || task.candidateUsers().contains(account)
        || task.candidateGroups().stream().anyMatch(groups::contains);
  }

  private boolean isAbsent(@Nullable String name) {
    return absent.stream().anyMatch(person -> person.account().equals(name));
  }
}
