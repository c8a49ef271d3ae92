package io.flowbridge.task.savedfilter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kept filter.
 *
 * @param filter as it was given, a JSON object
 * @param orderBy as it was given, a JSON list
 * @param group who else may use it; null if nobody
 * @param isDefault whether it is what the viewer's list begins with
 */
record SavedTaskFilter(
    UUID id,
    String owner,
    String name,
    @Nullable String search,
    Object filter,
    Object orderBy,
    @Nullable String group,
    boolean isDefault,
    Instant savedAt) {}
