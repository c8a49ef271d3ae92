package io.flowbridge.task;

/** This node heard more news of tasks than it can keep; published in this process. */
public record TaskNewsLost() {}
