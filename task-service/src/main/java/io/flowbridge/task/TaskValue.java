package io.flowbridge.task;

import io.flowbridge.platform.FlowbridgeException;
import org.jspecify.annotations.Nullable;

/**
 * A value that tasks have.
 *
 * @param value as a filter takes it: text, a number or a flag
 * @param label for people
 * @param count how many tasks have it
 */
public record TaskValue(Object value, String label, int count) {
  public static final int MOST = 100;
  private static final int USUAL = 20;

  /**
   * How many values to list.
   *
   * @throws FlowbridgeException {@code BAD_INPUT} if that is not between 1 and {@value #MOST}
   */
  public static int most(@Nullable Integer first) {
    if (first == null) {
      return USUAL;
    }
    if (first < 1 || first > MOST) {
      throw FlowbridgeException.badInput(
          "Expected first to be between 1 and %d, but it is %d".formatted(MOST, first));
    }
    return first;
  }
}
