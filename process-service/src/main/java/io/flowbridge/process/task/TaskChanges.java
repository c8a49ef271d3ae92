package io.flowbridge.process.task;

import io.flowbridge.platform.FlowbridgeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to be different about a task, checked. What is not mentioned stays as it is;
 * a null removes a date or the description.
 *
 * @param values {@code dueAt} and {@code followUpAt} as {@link Instant}, {@code priority} from 0 to
 *     100, {@code description}, {@code tags}, {@code candidateUsers} and {@code candidateGroups} as
 *     sets
 */
record TaskChanges(Map<String, @Nullable Object> values) {

  static final String DUE_AT = "dueAt";
  static final String FOLLOW_UP_AT = "followUpAt";
  static final String PRIORITY = "priority";
  static final String DESCRIPTION = "description";
  static final String TAGS = "tags";
  static final String CANDIDATE_USERS = "candidateUsers";
  static final String CANDIDATE_GROUPS = "candidateGroups";

  static final TaskChanges NONE = new TaskChanges(Map.of());

  private static final int MAX_PRIORITY = 100;
  private static final int MAX_DESCRIPTION = 4_000;
  private static final int MAX_TAGS = 20;
  private static final int MAX_TAG = 50;
  private static final int MAX_CANDIDATES = 100;
  private static final int MAX_NAME = 255;

  /**
   * @throws FlowbridgeException {@code BAD_INPUT}
   */
  static TaskChanges of(@Nullable Map<String, @Nullable Object> given, Instant now) {
    if (given == null || given.isEmpty()) {
      throw FlowbridgeException.badInput("Expected something to change, but there is nothing");
    }
    Map<String, @Nullable Object> values = new HashMap<>();
    given.forEach((name, value) -> values.put(name, checked(name, value, now)));
    return new TaskChanges(values);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  boolean sayWhoMayWork() {
    return has(CANDIDATE_USERS) || has(CANDIDATE_GROUPS);
  }

  @Nullable Instant time(String name) {
    return (Instant) values.get(name);
  }

  @Nullable String description() {
    return (String) values.get(DESCRIPTION);
  }

  int priority() {
    return values.get(PRIORITY) instanceof Integer priority ? priority : 0;
  }

  @SuppressWarnings("unchecked")
  Set<String> names(String name) {
    return values.get(name) instanceof Set<?> names ? (Set<String>) names : Set.of();
  }

  private static @Nullable Object checked(String name, @Nullable Object value, Instant now) {
    return switch (name) {
      case DUE_AT -> time(name, value);
      case FOLLOW_UP_AT -> future(name, time(name, value), now);
      case PRIORITY -> priority(value);
      case DESCRIPTION -> description(value);
      case TAGS -> names(name, value, MAX_TAGS, MAX_TAG);
      case CANDIDATE_USERS, CANDIDATE_GROUPS -> names(name, value, MAX_CANDIDATES, MAX_NAME);
      default -> throw bad("something of a task that can be changed", "'" + name + "'");
    };
  }

  private static @Nullable Instant time(String name, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(String.valueOf(value)).toInstant();
    } catch (DateTimeParseException e) {
      throw bad("a time as " + name, "'" + value + "'");
    }
  }

  private static @Nullable Instant future(String name, @Nullable Instant time, Instant now) {
    if (time != null && !time.isAfter(now)) {
      throw bad("a time to come as " + name, "'" + time + "'");
    }
    return time;
  }

  private static Integer priority(@Nullable Object value) {
    if (value instanceof Integer priority && priority >= 0 && priority <= MAX_PRIORITY) {
      return priority;
    }
    throw bad("a priority from 0 to " + MAX_PRIORITY, "'" + value + "'");
  }

  private static @Nullable String description(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    if (text.length() > MAX_DESCRIPTION) {
      throw bad("a description of at most %d characters".formatted(MAX_DESCRIPTION), "a longer");
    }
    return text.isBlank() ? null : text;
  }

  private static Set<String> names(String name, @Nullable Object value, int most, int longest) {
    if (!(value instanceof List<?> list)) {
      throw bad("a list as " + name, "'" + value + "'");
    }
    Set<String> names = new LinkedHashSet<>();
    for (Object element : list) {
      String text = element == null ? "" : element.toString().strip();
      if (text.isEmpty() || text.length() > longest) {
        throw bad("1 to %d characters in each of %s".formatted(longest, name), "'" + text + "'");
      }
      names.add(text);
    }
    if (names.size() > most) {
      throw bad("at most %d %s".formatted(most, name), String.valueOf(names.size()));
    }
    return names;
  }

  private static FlowbridgeException bad(String expected, String got) {
    return FlowbridgeException.badInput("Expected %s, but got %s".formatted(expected, got));
  }
}
