package io.flowbridge.task.input;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.TaskFilter;
import io.flowbridge.task.TaskOrder;
import io.flowbridge.task.TaskSearch;
import io.flowbridge.task.Visibility;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns arguments into values; Spring's own binding loses what lies inside of JSON values. */
@Component
public class TaskInput {
  private final ObjectMapper json;

  TaskInput(ObjectMapper json) {
    this.json = json;
  }

  public <T> T value(@Nullable Object argument, Class<T> type) {
    try {
      return json.convertValue(argument, type);
    } catch (IllegalArgumentException e) {
      var refusal = FlowbridgeException.badInput("Expected other input: " + e.getMessage());
      refusal.initCause(e);
      throw refusal;
    }
  }

  /** A JSON object as it is; empty if there is none. */
  public Map<String, @Nullable Object> object(@Nullable Object argument) {
    if (argument == null) {
      return Map.of();
    }
    try {
      return json.convertValue(argument, new TypeReference<Map<String, @Nullable Object>>() {});
    } catch (IllegalArgumentException e) {
      var refusal = FlowbridgeException.badInput("Expected an object: " + e.getMessage());
      refusal.initCause(e);
      throw refusal;
    }
  }

  public List<TaskOrder> orders(@Nullable Object argument) {
    return argument == null ? List.of() : List.of(value(argument, TaskOrder[].class));
  }

  public TaskSearch search(Visibility visibility, @Nullable Object filter, @Nullable String text) {
    return new TaskSearch(
        visibility, filter == null ? TaskFilter.NONE : value(filter, TaskFilter.class), text);
  }
}
