package io.flowbridge.task;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.PageSize;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param backwards whether the page ends before the cursor, or the list, and does not begin there
 * @param cursor the task beside the page; null for an end of the list
 */
public record PageRequest(int size, boolean backwards, @Nullable String cursor) {

  /**
   * The page that a connection's arguments name.
   *
   * @throws FlowbridgeException {@code BAD_INPUT} if they name none, or a too large one
   */
  public static PageRequest of(
      @Nullable Integer first,
      @Nullable String after,
      @Nullable Integer last,
      @Nullable String before) {
    if (last == null) {
      refuse(before, "Expected before together with last, but got it alone or with first");
      return new PageRequest(PageSize.check(first), false, after);
    }
    refuse(first, "Expected first or last, but got both");
    refuse(after, "Expected after together with first, but got it with last");
    if (last < 1 || last > PageSize.MAX) {
      throw FlowbridgeException.badInput(
          "Expected last to be between 1 and %d, but it is %d".formatted(PageSize.MAX, last));
    }
    return new PageRequest(last, true, before);
  }

  private static void refuse(@Nullable Object argument, String reason) {
    if (argument != null) {
      throw FlowbridgeException.badInput(reason);
    }
  }
}
