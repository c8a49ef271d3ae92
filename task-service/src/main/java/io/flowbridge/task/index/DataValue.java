package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.TaskDataType;
import org.jspecify.annotations.Nullable;

/**
 * What form data are compared with.
 *
 * @param value as the index has it: text, a number, an instant as ISO 8601 text, or a flag
 */
record DataValue(TaskDataType type, Object value) {
  private static final int MAX_TEXT = 1000;

  /**
   * Reads a value of a filter.
   *
   * @param wanted what it shall be compared as; null for what it is: numbers and flags as such, and
   *     text as text
   */
  static DataValue of(Object value, @Nullable TaskDataType wanted) {
    var read = read(value, wanted);
    if (read == null) {
      throw FlowbridgeException.badInput(
          "Expected text, a number or true or false to compare data with%s, but got '%s'"
              .formatted(wanted == null ? "" : " as " + wanted, value));
    }
    return read;
  }

  private static @Nullable DataValue read(Object value, @Nullable TaskDataType wanted) {
    if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      return typed(wanted, TaskDataType.NUMBER, number.doubleValue());
    }
    if (value instanceof Boolean) {
      return typed(wanted, TaskDataType.BOOLEAN, value);
    }
    if (!(value instanceof String text)) {
      return null;
    }
    if (wanted == TaskDataType.DATE) {
      var time = FormValues.time(checked(text));
      return time == null ? null : new DataValue(TaskDataType.DATE, time.toString());
    }
    return typed(wanted, TaskDataType.TEXT, checked(text));
  }

  private static @Nullable DataValue typed(
      @Nullable TaskDataType wanted, TaskDataType type, Object value) {
    return wanted == null || wanted == type ? new DataValue(type, value) : null;
  }

  static String checked(String text) {
    if (text.length() > MAX_TEXT) {
      throw FlowbridgeException.badInput(
          "Expected text of at most %d characters to compare data with, but it has %d"
              .formatted(MAX_TEXT, text.length()));
    }
    return text;
  }

  /** A date where the text is one: {@code 2026-03-01} is before {@code 2026-03-01T08:00:00Z}. */
  DataValue asDateIfItIsOne() {
    var time = type == TaskDataType.TEXT ? FormValues.time(value.toString()) : null;
    return time == null ? this : new DataValue(TaskDataType.DATE, time.toString());
  }

  Query equal() {
    return Query.of(q -> q.term(t -> t.field(field()).value(FieldValue.of(value))));
  }

  String field() {
    return switch (type) {
      case TEXT -> "data.text";
      case NUMBER -> "data.number";
      case DATE -> "data.date";
      case BOOLEAN -> "data.bool";
    };
  }
}
