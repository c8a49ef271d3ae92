package io.flowbridge.instance.timeline;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that happened in a process instance. */
public record Fact(
    String id,
    String processInstanceId,
    String type,
    Instant time,
    @Nullable String user,
    @Nullable String activityId,
    @Nullable String activityName,
    @Nullable String message,
    Map<String, Object> data) {}
