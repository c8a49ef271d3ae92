package io.flowbridge.task.savedfilter;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Violation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wish to keep a filter.
 *
 * @param id the one to replace; null to make one
 * @param isDefault null to leave the default as it is
 */
record SaveTaskFilter(
    @Nullable UUID id,
    String name,
    @Nullable String search,
    @Nullable Object filter,
    @Nullable Object orderBy,
    @Nullable String group,
    @Nullable Boolean isDefault) {
  static final int MAX_NAME = 100;

  SaveTaskFilter {
    name = name.strip();
  }

  /** Refuses what is no name with {@code VALIDATION_FAILED}. */
  SaveTaskFilter checked() {
    if (name.isEmpty() || name.length() > MAX_NAME) {
      throw badName("NAME_LENGTH", "Expected a name of 1 to %d characters".formatted(MAX_NAME));
    }
    return this;
  }

  FlowbridgeException nameTaken() {
    return badName(
        "NAME_TAKEN", "Expected a new name, but a filter of yours is called '%s'".formatted(name));
  }

  private static FlowbridgeException badName(String code, String message) {
    return FlowbridgeException.validationFailed(
        message, List.of(new Violation("/name", code, message)));
  }

  static FlowbridgeException missing(UUID id) {
    return new FlowbridgeException(
        ErrorCodes.NOT_FOUND, "Expected a saved filter '%s', but found none".formatted(id));
  }
}
