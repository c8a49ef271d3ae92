package io.flowbridge.task;

import org.jspecify.annotations.Nullable;

/** A condition on one value of the form data; what is given must hold. */
public record DataFilter(
    String path,
    @Nullable Object equals,
    @Nullable String contains,
    @Nullable Object greaterThan,
    @Nullable Object greaterThanOrEqual,
    @Nullable Object lessThan,
    @Nullable Object lessThanOrEqual,
    @Nullable Boolean exists) {}
