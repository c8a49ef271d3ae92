package io.flowbridge.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on one value of the form data; what is given must hold.
 *
 * @param type what the value is compared as; null for what the given values look like
 */
public record DataFilter(
    String path,
    @Nullable TaskDataType type,
    @Nullable Object equals,
    @Nullable List<@Nullable Object> in,
    @Nullable String contains,
    @Nullable Object greaterThan,
    @Nullable Object greaterThanOrEqual,
    @Nullable Object lessThan,
    @Nullable Object lessThanOrEqual,
    @Nullable Boolean exists) {}
