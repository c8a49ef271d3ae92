package io.flowbridge.task;

/**
 * This node hears all news of tasks, and what came before it began to listen can be found;
 * published in this process.
 */
public record TaskNewsHeard() {}
