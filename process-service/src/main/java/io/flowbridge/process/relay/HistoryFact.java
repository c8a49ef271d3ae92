package io.flowbridge.process.relay;

import io.flowbridge.process.Bundle;
import io.flowbridge.process.outbox.Fact;
import io.flowbridge.process.outbox.FactType;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fact as it is published; see {@code history-fact.schema.json}. */
record HistoryFact(
    String id,
    String bundle,
    FactType type,
    Instant time,
    String processInstanceId,
    @Nullable String serviceInstanceId,
    @Nullable String activityId,
    @Nullable String activityName,
    @Nullable String activityType,
    @Nullable String taskId,
    @Nullable String user,
    @Nullable String message,
    Map<String, @Nullable Object> data) {

  /** The id sorts like the rows of the outbox, and like the facts within a row. */
  static HistoryFact of(
      Fact fact, long row, int index, Bundle bundle, @Nullable String serviceInstanceId) {
    String taskId = fact.taskId();
    return new HistoryFact(
        "%s:%016d:%04d".formatted(bundle.name(), row, index),
        bundle.name(),
        fact.type(),
        fact.time(),
        bundle.globalId(fact.rootInstanceId()),
        serviceInstanceId,
        fact.activityId(),
        fact.activityName(),
        fact.activityType(),
        taskId == null ? null : bundle.globalId(taskId),
        fact.user(),
        fact.message(),
        Objects.requireNonNullElse(fact.data(), Map.of()));
  }
}
