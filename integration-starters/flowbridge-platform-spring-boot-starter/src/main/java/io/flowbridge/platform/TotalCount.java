package io.flowbridge.platform;

/**
 * How many there are.
 *
 * @param exact whether the value is the number itself and not only a lower bound
 */
public record TotalCount(int value, boolean exact) {}
