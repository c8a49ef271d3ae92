package io.flowbridge.task;

import java.time.Instant;

/**
 * Up to when the list has seen its sources.
 *
 * @param stale whether a source has not been heard of for too long
 * @param token where to resume the stream of changes
 */
public record AsOf(Instant time, boolean stale, String token) {}
