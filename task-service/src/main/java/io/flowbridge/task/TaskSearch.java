package io.flowbridge.task;

import io.flowbridge.platform.FlowbridgeException;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are meant: those somebody may see, that match the filter and the words.
 *
 * @param text what a person typed into the search field; null if nothing
 */
public record TaskSearch(Visibility visibility, TaskFilter filter, @Nullable String text) {
  public static final int MAX_TEXT = 1000;

  public TaskSearch {
    filter.checked();
    text = checked(text);
  }

  /**
   * The text that somebody searches for; null if there is none.
   *
   * @throws FlowbridgeException {@code BAD_INPUT} if it is longer than {@value #MAX_TEXT}
   */
  public static @Nullable String checked(@Nullable String text) {
    if (text != null && text.length() > MAX_TEXT) {
      throw FlowbridgeException.badInput(
          "Expected at most %d characters to search for, but there are %d"
              .formatted(MAX_TEXT, text.length()));
    }
    return text == null || text.isBlank() ? null : text.strip();
  }
}
