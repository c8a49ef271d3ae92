package io.flowbridge.task;

import java.util.List;

/**
 * Values that tasks have, most frequent first.
 *
 * @param more whether there are values beyond these
 */
public record TaskValueList(List<TaskValue> values, boolean more) {}
