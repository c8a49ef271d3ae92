package io.flowbridge.task;

import io.flowbridge.platform.FlowbridgeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on tasks, all of which must hold.
 *
 * @param assignedToViewer whether whoever asks is the assignee: a shared filter is of each reader's
 *     own tasks
 * @param offeredToViewer whether nobody has the task and whoever asks is a candidate
 * @param deferred whether the task is put off until a time that has not come yet
 * @param substituted whether the viewer works the task in somebody's place
 * @param onBehalfOf the absent person in whose place the viewer works the task
 */
public record TaskFilter(
    @Nullable Boolean assignedToViewer,
    @Nullable Boolean offeredToViewer,
    @Nullable String assignee,
    @Nullable Boolean unassigned,
    @Nullable List<String> candidateGroups,
    @Nullable String candidateUser,
    @Nullable Boolean substituted,
    @Nullable String onBehalfOf,
    @Nullable List<TaskState> states,
    @Nullable List<String> serviceKeys,
    @Nullable List<String> taskKeys,
    @Nullable List<String> tags,
    @Nullable Range<Integer> priority,
    @Nullable Range<Instant> createdAt,
    @Nullable Range<Instant> dueAt,
    @Nullable Range<Instant> followUpAt,
    @Nullable Boolean overdue,
    @Nullable Boolean deferred,
    @Nullable String serviceInstanceId,
    @Nullable List<DataFilter> data,
    @Nullable List<TaskFilter> and,
    @Nullable List<TaskFilter> or,
    @Nullable TaskFilter not) {
  public static final int MAX_DEPTH = 10;
  public static final int MAX_CONDITIONS = 100;
  public static final int MAX_VALUES = 500;
  public static final TaskFilter NONE =
      new TaskFilter(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null, null, null, null, null, null);

  /** Refuses what would cost more than a list should, with {@code BAD_INPUT}. */
  public TaskFilter checked() {
    if (depth() > MAX_DEPTH) {
      throw FlowbridgeException.badInput(
          "Expected a filter at most %d levels deep, but it has %d".formatted(MAX_DEPTH, depth()));
    }
    if (conditions() > MAX_CONDITIONS) {
      throw FlowbridgeException.badInput(
          "Expected at most %d filters and data conditions, but there are %d"
              .formatted(MAX_CONDITIONS, conditions()));
    }
    if (longestList() > MAX_VALUES) {
      throw FlowbridgeException.badInput(
          "Expected at most %d values in a list of the filter".formatted(MAX_VALUES));
    }
    return this;
  }

  /** Whether any part of the filter asks for states; if none does, only open tasks are meant. */
  public boolean namesStates() {
    return states != null || parts().anyMatch(TaskFilter::namesStates);
  }

  private int depth() {
    return 1 + parts().mapToInt(TaskFilter::depth).max().orElse(0);
  }

  private int conditions() {
    return 1 + size(data) + parts().mapToInt(TaskFilter::conditions).sum();
  }

  private int longestList() {
    return Stream.concat(
            Stream.of(candidateGroups, serviceKeys, taskKeys, tags).map(TaskFilter::size),
            Stream.concat(
                orEmpty(data).stream().map(condition -> size(condition.in())),
                parts().map(TaskFilter::longestList)))
        .max(Integer::compare)
        .orElse(0);
  }

  private Stream<TaskFilter> parts() {
    return Stream.of(orEmpty(and), orEmpty(or), not == null ? List.<TaskFilter>of() : List.of(not))
        .flatMap(List::stream);
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static int size(@Nullable Collection<?> list) {
    return list == null ? 0 : list.size();
  }
}
