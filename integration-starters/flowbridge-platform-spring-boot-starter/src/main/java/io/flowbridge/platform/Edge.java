package io.flowbridge.platform;

/** An entry of a {@link Connection} with the cursor that continues after it. */
public record Edge<T>(String cursor, T node) {}
