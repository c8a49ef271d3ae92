package io.flowbridge.process.engine;

/**
 * A business error that a process handles.
 *
 * @param name for people: of the event that catches it, else of the error, else its code
 */
public record BusinessError(String code, String name) {}
