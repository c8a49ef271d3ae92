package io.flowbridge.task;

import org.jspecify.annotations.Nullable;

/**
 * One step of an order.
 *
 * @param path where in the form data, for {@code DATA} only
 * @param type what the values there are compared as, for {@code DATA} only
 */
public record TaskOrder(
    Field field, Direction direction, @Nullable String path, @Nullable TaskDataType type) {

  /** An order by anything but form data. */
  public static TaskOrder by(Field field, Direction direction) {
    return new TaskOrder(field, direction, null, null);
  }

  /** What tasks can be ordered by. */
  public enum Field {
    CREATED_AT,
    DUE_AT,
    FOLLOW_UP_AT,
    PRIORITY,
    NAME,
    /** A value of the form data. */
    DATA,
    /** Best match first, whatever the direction. */
    RELEVANCE
  }

  /** Which end comes first. */
  public enum Direction {
    ASC,
    DESC
  }
}
