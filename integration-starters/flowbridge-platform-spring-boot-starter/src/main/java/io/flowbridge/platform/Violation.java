package io.flowbridge.platform;

/**
 * One thing wrong with data.
 *
 * @param path JSON Pointer to the value, for example {@code /vehicle/plate}
 * @param code stable code, for example {@code REQUIRED}
 * @param message for people
 */
public record Violation(String path, String code, String message) {}
