package io.flowbridge.task.notification;

/** What people are told of. */
enum Kind {
  /** A task waits for one of its candidates. */
  CREATED,
  /** Somebody was given a task. */
  ASSIGNED
}
