package io.flowbridge.task;

/** Lists are read from a new index; published in this process by the node that made it. */
public record TaskIndexRebuilt(String index) {}
