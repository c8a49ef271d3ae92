package io.flowbridge.task.bundle;

import io.flowbridge.task.TaskState;

/**
 * A bundle's word on one task.
 *
 * @param version drawn before the task was read: an index with a higher version knows more
 * @param revision the engine's revision; 0 for a task that ended
 */
public record ListedTask(String id, long version, int revision, TaskState state) {}
