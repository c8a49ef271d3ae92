package io.flowbridge.task.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody, or a web-hook, is told.
 *
 * @param recipient an account, or a web-hook's name
 * @param digest whether it is told with everything else of a period
 * @param error why it was not told; null if nothing went wrong
 * @param dueAt when it is told, or tried again
 */
record Notification(
    UUID id,
    Kind kind,
    Channel channel,
    String recipient,
    boolean digest,
    TaskNote task,
    State state,
    int attempts,
    @Nullable String error,
    Instant occurredAt,
    Instant dueAt,
    Instant changedAt) {

  enum Channel {
    MAIL,
    WEB_HOOK
  }

  enum State {
    WAITING,
    SENDING,
    SENT,
    /** There was nothing to tell any more. */
    DROPPED,
    /** All attempts failed. */
    FAILED,
    /** Sending was cut off: it may have been told, and is not told again. */
    UNCERTAIN
  }
}
