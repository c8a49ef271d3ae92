package io.flowbridge.task.command;

import io.flowbridge.platform.FlowbridgeException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a bulk command is for: some ids, or whatever matches.
 *
 * @param filter as GraphQL has it
 * @param operationId chosen by the client to ask for progress
 */
record BulkSelection(
    @Nullable List<String> ids,
    @Nullable Object filter,
    @Nullable String search,
    @Nullable UUID operationId) {
  static final int MAX_TASKS = 500;

  /** More tasks are meant than one bulk command takes. */
  static final String TOO_MANY_TASKS = "TOO_MANY_TASKS";

  /** A search for nothing is none: an empty field of a form must not mean everything. */
  BulkSelection {
    search = search == null || search.isBlank() ? null : search;
  }

  /**
   * Refuses both ids and conditions, neither, and too many.
   *
   * @throws FlowbridgeException {@code BAD_INPUT} or {@value #TOO_MANY_TASKS}
   */
  BulkSelection checked() {
    var matches = filter != null || search != null;
    if (matches == (ids != null)) {
      throw FlowbridgeException.badInput("Expected either ids, or a filter or search");
    }
    if (ids != null && ids.isEmpty()) {
      throw FlowbridgeException.badInput("Expected ids, but the list is empty");
    }
    requireFew(distinctIds().size());
    return this;
  }

  /** Filters keep the values that GraphQL gave them. */
  BulkSelection withFilter(@Nullable Object value) {
    return new BulkSelection(ids, value, search, operationId);
  }

  Set<String> distinctIds() {
    return ids == null ? Set.of() : new LinkedHashSet<>(ids);
  }

  static void requireFew(int tasks) {
    if (tasks > MAX_TASKS) {
      throw new FlowbridgeException(
          TOO_MANY_TASKS, "Expected at most %d tasks, but there are more".formatted(MAX_TASKS));
    }
  }
}
