package io.flowbridge.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a list's tasks spread over the values of one field.
 *
 * @param path where in the form data; null for other fields
 * @param values most frequent first
 * @param more whether there are values beyond these
 * @param without how many tasks have no value
 */
public record TaskFacet(
    TaskFacetField field,
    @Nullable String path,
    List<TaskValue> values,
    boolean more,
    int without) {}
