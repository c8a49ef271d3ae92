package io.flowbridge.task;

import java.util.Map;

/**
 * News of tasks on the bus, published in this process on every node. The index may not have them
 * yet.
 *
 * @param versions the newest version heard of each task; 0 for one that was removed for good
 */
public record TasksSeen(Map<String, Long> versions) {}
