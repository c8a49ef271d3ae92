package io.flowbridge.task;

/** One step of an order. */
public record TaskOrder(Field field, Direction direction) {
  /** What tasks can be ordered by. */
  public enum Field {
    CREATED_AT,
    DUE_AT,
    FOLLOW_UP_AT,
    PRIORITY,
    NAME,
    /** Best match first, whatever the direction. */
    RELEVANCE
  }

  /** Which end comes first. */
  public enum Direction {
    ASC,
    DESC
  }
}
