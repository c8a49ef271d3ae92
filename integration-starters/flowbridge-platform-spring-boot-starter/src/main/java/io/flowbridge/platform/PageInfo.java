package io.flowbridge.platform;

import org.jspecify.annotations.Nullable;

/** Where a page ends. */
public record PageInfo(
    boolean hasNextPage,
    boolean hasPreviousPage,
    @Nullable String startCursor,
    @Nullable String endCursor) {}
