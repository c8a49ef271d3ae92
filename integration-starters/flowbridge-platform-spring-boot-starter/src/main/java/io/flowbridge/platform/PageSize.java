package io.flowbridge.platform;

import org.jspecify.annotations.Nullable;

/** The bound of every list. */
public final class PageSize {
  public static final int DEFAULT = 50;
  public static final int MAX = 200;

  private PageSize() {}

  /**
   * The page size to use.
   *
   * @throws FlowbridgeException {@code BAD_INPUT} if it is not between 1 and {@value #MAX}
   */
  public static int check(@Nullable Integer first) {
    if (first == null) {
      return DEFAULT;
    }
    if (first < 1 || first > MAX) {
      throw FlowbridgeException.badInput(
          "Expected first to be between 1 and %d, but it is %d".formatted(MAX, first));
    }
    return first;
  }
}
