package io.flowbridge.task;

/**
 * A business error that a task's process handles.
 *
 * @param name for people
 */
public record BusinessError(String code, String name) {}
