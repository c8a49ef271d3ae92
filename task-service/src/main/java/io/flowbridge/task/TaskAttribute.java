package io.flowbridge.task;

import java.util.List;

/**
 * A place in the form data of tasks.
 *
 * @param types what the values there can be compared as
 * @param count how many tasks have a value there
 */
public record TaskAttribute(String path, List<TaskDataType> types, int count) {

  /**
   * Attributes, most frequent first.
   *
   * @param more whether there are attributes beyond these
   */
  public record Page(List<TaskAttribute> attributes, boolean more) {}
}
