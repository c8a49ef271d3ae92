package io.flowbridge.task;

/** Where a task is that its owner handed to somebody else. */
public enum TaskDelegation {
  /** The assignee works it for the owner. */
  PENDING,
  /** The owner got it back. */
  RESOLVED
}
