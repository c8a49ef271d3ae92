package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import io.flowbridge.platform.Cursor;
import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.TaskOrder;
import io.flowbridge.task.TaskOrder.Direction;
import io.flowbridge.task.TaskOrder.Field;
import io.flowbridge.task.TaskSearch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list and its cursors. The task's id comes last, so that every task has one place;
 * a cursor holds the place of a task and belongs to one search and order.
 */
record TaskSorting(List<SortOptions> options, int fingerprint) {
  private static final List<TaskOrder> NEWEST =
      List.of(new TaskOrder(Field.CREATED_AT, Direction.DESC));
  private static final List<TaskOrder> BEST =
      List.of(
          new TaskOrder(Field.RELEVANCE, Direction.DESC),
          new TaskOrder(Field.CREATED_AT, Direction.DESC));

  static TaskSorting of(TaskSearch search, List<TaskOrder> orders) {
    var wanted = orders;
    if (wanted.isEmpty()) {
      wanted = search.text() == null ? NEWEST : BEST;
    }
    var options = new ArrayList<SortOptions>();
    wanted.forEach(order -> options.add(option(order)));
    options.add(SortOptions.of(s -> s.field(f -> f.field("id").order(SortOrder.Asc))));
    return new TaskSorting(options, (search.filter() + "|" + search.text() + wanted).hashCode());
  }

  String cursor(List<FieldValue> place) {
    var parts = new ArrayList<@Nullable Object>();
    parts.add(fingerprint);
    place.forEach(value -> parts.add(value.isNull() ? null : value._get()));
    return Cursor.encode(parts.toArray());
  }

  /** The place a cursor names. */
  List<FieldValue> place(String cursor) {
    var parts = Cursor.decode(cursor, options.size() + 1);
    if (!Integer.valueOf(fingerprint).equals(parts.get(0))) {
      throw new FlowbridgeException(
          ErrorCodes.BAD_CURSOR,
          "Expected a cursor of the same search, filter and order, but it is of another");
    }
    return parts.stream().skip(1).map(TaskSorting::value).toList();
  }

  private static FieldValue value(@Nullable Object part) {
    if (part == null) {
      return FieldValue.NULL;
    }
    if (part instanceof Number number) {
      return number instanceof Double || number instanceof Float
          ? FieldValue.of(number.doubleValue())
          : FieldValue.of(number.longValue());
    }
    return FieldValue.of(part.toString());
  }

  private static SortOptions option(TaskOrder order) {
    var direction = order.direction() == Direction.ASC ? SortOrder.Asc : SortOrder.Desc;
    return switch (order.field()) {
      case RELEVANCE -> SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc)));
      case CREATED_AT -> by("createdAt", direction);
      case DUE_AT -> by("dueAt", direction);
      case FOLLOW_UP_AT -> by("followUpAt", direction);
      case PRIORITY -> by("priority", direction);
      case NAME -> by("name.sort", direction);
    };
  }

  /** Tasks without a value come last in both directions. */
  private static SortOptions by(String field, SortOrder direction) {
    return SortOptions.of(s -> s.field(f -> f.field(field).order(direction).missing("_last")));
  }
}
