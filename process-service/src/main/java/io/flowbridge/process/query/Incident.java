package io.flowbridge.process.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong and waits for somebody.
 *
 * @param configuration the engine's id of the job or external task that failed
 */
public record Incident(
    String id,
    String type,
    @Nullable String message,
    @Nullable String activityId,
    Instant createdAt,
    @Nullable String processInstanceId,
    @Nullable String processDefinitionId,
    @Nullable ServiceInstance serviceInstance,
    @Nullable String configuration) {}
