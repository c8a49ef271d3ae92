package io.flowbridge.task.bundle;

import io.flowbridge.task.Task;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a command led to.
 *
 * @param related other tasks that the command created or ended
 */
public record CommandResult(Task task, @Nullable List<Task> related) {

  public List<Task> tasks() {
    return Stream.concat(Stream.of(task), related == null ? Stream.of() : related.stream())
        .toList();
  }
}
