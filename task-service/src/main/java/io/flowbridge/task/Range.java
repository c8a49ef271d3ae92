package io.flowbridge.task;

import org.jspecify.annotations.Nullable;

/** From inclusive; the end is inclusive for numbers and exclusive for times. */
public record Range<T>(@Nullable T from, @Nullable T to) {}
