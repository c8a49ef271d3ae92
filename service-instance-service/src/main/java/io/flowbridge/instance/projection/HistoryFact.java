package io.flowbridge.instance.projection;

import io.flowbridge.instance.timeline.Fact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What this service needs of docs/events/history-fact.schema.json. */
record HistoryFact(
    @NotBlank String id,
    @NotBlank String type,
    @NotNull Instant time,
    @NotBlank String processInstanceId,
    @Nullable String activityId,
    @Nullable String activityName,
    @Nullable String user,
    @Nullable String message,
    @Nullable Map<String, Object> data) {

  Fact toFact() {
    return new Fact(
        id,
        processInstanceId,
        type,
        time,
        user,
        activityId,
        activityName,
        message,
        Objects.requireNonNullElse(data, Map.of()));
  }
}
