package io.flowbridge.instance.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Which page of which timeline.
 *
 * @param after id of the fact before the page, null for the first page
 */
record TimelineKey(String processInstanceId, int first, @Nullable String after) {}
