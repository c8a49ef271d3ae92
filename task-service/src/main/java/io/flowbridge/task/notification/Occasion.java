package io.flowbridge.task.notification;

import io.flowbridge.task.Task;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a task of which people are told.
 *
 * @param version tells apart how often it happened to the task; 0 for what happens once
 */
record Occasion(Kind kind, long version, TaskNote task, Instant at) {

  /**
   * What was last heard of a task.
   *
   * @param open whether it can still be worked
   */
  record Known(long version, @Nullable String assignee, boolean open) {

    static Known of(Task task) {
      return new Known(task.version(), task.assignee(), task.isOpen());
    }

    /** Whether there is still something to tell. */
    boolean stillHolds(Kind kind, @Nullable String recipient) {
      return open
          && switch (kind) {
            case CREATED -> assignee == null;
            case ASSIGNED -> assignee != null && assignee.equals(recipient);
          };
    }
  }

  /**
   * What is to be told now that a task is as it is.
   *
   * @param before null if nothing was heard of it
   * @param since what happened before is told to nobody
   */
  static @Nullable Occasion of(@Nullable Known before, Task task, Instant since, Instant now) {
    if (!task.isOpen()) {
      return null;
    }
    return before == null ? first(task, since) : later(before, task, since, now);
  }

  private static @Nullable Occasion first(Task task, Instant since) {
    if (task.createdAt().isBefore(since)) {
      return null;
    }
    if (task.assignee() == null) {
      return new Occasion(Kind.CREATED, 0, TaskNote.of(task), task.createdAt());
    }
    // Who makes a task for themselves knows.
    return task.assignee().equals(task.owner())
        ? null
        : new Occasion(Kind.ASSIGNED, task.version(), TaskNote.of(task), task.createdAt());
  }

  private static @Nullable Occasion later(Known before, Task task, Instant since, Instant now) {
    var at = task.committedAt() == null ? now : task.committedAt();
    if (task.assignee() == null
        || task.assignee().equals(before.assignee())
        || at.isBefore(since)) {
      return null;
    }
    return new Occasion(Kind.ASSIGNED, task.version(), TaskNote.of(task), at);
  }
}
