package io.flowbridge.task;

/** Somebody completed a task; published in this process after the bundle committed it. */
public record TaskCompleted(String id) {}
