package io.flowbridge.task;

/**
 * Somebody took a task; published in this process after the bundle committed it.
 *
 * @param task as the bundle committed it
 */
public record TaskClaimed(Task task, String account) {}
