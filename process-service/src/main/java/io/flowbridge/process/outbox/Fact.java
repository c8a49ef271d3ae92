package io.flowbridge.process.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, with the engine's own ids.
 *
 * <p>Build it step by step: {@code Fact.of(TASK_CLAIMED, rootId, now).task(taskId).user("kim")}.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Fact(
    FactType type,
    String rootInstanceId,
    Instant time,
    @Nullable String activityId,
    @Nullable String activityName,
    @Nullable String activityType,
    @Nullable String taskId,
    @Nullable String user,
    @Nullable String message,
    @Nullable Map<String, @Nullable Object> data) {

  /** Of the details: the absent person in whose place the user did it. */
  static final String ON_BEHALF_OF = "onBehalfOf";

  public static Fact of(FactType type, String rootInstanceId, Instant time) {
    return new Fact(type, rootInstanceId, time, null, null, null, null, null, null, null);
  }

  public Fact activity(@Nullable String id, @Nullable String name, @Nullable String kind) {
    return new Fact(type, rootInstanceId, time, id, name, kind, taskId, user, message, data);
  }

  public Fact task(@Nullable String engineTaskId) {
    return new Fact(
        type,
        rootInstanceId,
        time,
        activityId,
        activityName,
        activityType,
        engineTaskId,
        user,
        message,
        data);
  }

  public Fact user(@Nullable String name) {
    return new Fact(
        type,
        rootInstanceId,
        time,
        activityId,
        activityName,
        activityType,
        taskId,
        name,
        message,
        data);
  }

  public Fact message(@Nullable String text) {
    return new Fact(
        type,
        rootInstanceId,
        time,
        activityId,
        activityName,
        activityType,
        taskId,
        user,
        text,
        data);
  }

  boolean isSameKindAs(Fact other) {
    return type == other.type
        && rootInstanceId.equals(other.rootInstanceId)
        && Objects.equals(taskId, other.taskId);
  }

  /** This fact with the details of a later one; details that are maps are joined. */
  Fact joinedWith(Fact later) {
    Fact joined = this;
    for (Map.Entry<String, @Nullable Object> detail : Details.of(later.data).entrySet()) {
      Object known = Details.of(data).get(detail.getKey());
      joined = joined.with(detail.getKey(), Details.join(known, detail.getValue()));
    }
    return joined;
  }

  public Fact with(String key, @Nullable Object value) {
    Map<String, @Nullable Object> more = new LinkedHashMap<>();
    if (data != null) {
      more.putAll(data);
    }
    more.put(key, value);
    return new Fact(
        type,
        rootInstanceId,
        time,
        activityId,
        activityName,
        activityType,
        taskId,
        user,
        message,
        more);
  }
}
