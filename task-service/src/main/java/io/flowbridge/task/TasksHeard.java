package io.flowbridge.task;

import java.util.List;

/**
 * Committed states of tasks in the order in which the bus has them; published in this process for
 * those who must not miss any. Who cannot handle them throws, and they come again.
 */
public record TasksHeard(List<Task> tasks) {}
