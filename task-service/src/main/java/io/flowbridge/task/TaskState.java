package io.flowbridge.task;

/** Where a task is in its life; only {@code OPEN} tasks change. */
public enum TaskState {
  OPEN,
  COMPLETED,
  CANCELLED
}
