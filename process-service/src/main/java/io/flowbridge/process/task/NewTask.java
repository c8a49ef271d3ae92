package io.flowbridge.process.task;

import io.flowbridge.platform.FlowbridgeException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task that somebody creates without a process.
 *
 * @param idempotencyKey the same key of the same account names the same task
 * @param details as in an update of a task
 */
record NewTask(
    @Nullable String name,
    @Nullable String assignee,
    @Nullable String idempotencyKey,
    @Nullable Map<String, @Nullable Object> details) {

  private static final int MAX_NAME = 255;

  /**
   * @throws FlowbridgeException {@code BAD_INPUT}
   */
  String checkedName() {
    if (name == null || name.isBlank() || name.length() > MAX_NAME) {
      throw FlowbridgeException.badInput(
          "Expected a name of 1 to %d characters for the task".formatted(MAX_NAME));
    }
    return name.strip();
  }

  TaskChanges checkedDetails(Instant now) {
    return details == null || details.isEmpty() ? TaskChanges.NONE : TaskChanges.of(details, now);
  }

  /** The engine's id: the same for a repeated request. */
  String engineId(String account) {
    if (idempotencyKey == null || idempotencyKey.isBlank()) {
      return UUID.randomUUID().toString();
    }
    byte[] unique = (account + '\n' + idempotencyKey).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(unique).toString();
  }
}
