package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.FieldSort;
import co.elastic.clients.elasticsearch._types.SortMode;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.TaskDataType;
import io.flowbridge.task.TaskOrder;
import io.flowbridge.task.TaskOrder.Direction;
import io.flowbridge.task.TaskOrder.Field;
import io.flowbridge.task.TaskSearch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list. The task's id comes last, so that every task has one place.
 *
 * @param list names the list: a place in it means nothing in another
 */
record TaskSorting(List<Step> steps, String list) {
  private static final int MAX_ORDERS = 5;
  private static final List<TaskOrder> NEWEST =
      List.of(TaskOrder.by(Field.CREATED_AT, Direction.DESC));
  private static final List<TaskOrder> BEST =
      List.of(
          TaskOrder.by(Field.RELEVANCE, Direction.DESC),
          TaskOrder.by(Field.CREATED_AT, Direction.DESC));

  static TaskSorting of(TaskSearch search, List<TaskOrder> orders) {
    if (orders.size() > MAX_ORDERS) {
      throw FlowbridgeException.badInput(
          "Expected at most %d orders, but there are %d".formatted(MAX_ORDERS, orders.size()));
    }
    var wanted = orders;
    if (wanted.isEmpty()) {
      wanted = search.text() == null ? NEWEST : BEST;
    }
    var steps = new ArrayList<Step>();
    wanted.forEach(order -> steps.add(Step.of(order)));
    steps.add(new Step("id", SortOrder.Asc, null));
    return new TaskSorting(steps, search.filter() + "|" + search.text() + "|" + wanted);
  }

  int size() {
    return steps.size();
  }

  List<SortOptions> options(boolean backwards) {
    return steps.stream().map(step -> step.option(backwards)).toList();
  }

  /**
   * One value to compare.
   *
   * @param path where in the form data; null for anything else
   */
  record Step(String field, SortOrder order, @Nullable String path) {
    private static final String SCORE = "_score";

    static Step of(TaskOrder order) {
      var direction = order.direction() == Direction.DESC ? SortOrder.Desc : SortOrder.Asc;
      var byData = order.field() == Field.DATA;
      if (byData != (order.path() != null) || byData != (order.type() != null)) {
        throw FlowbridgeException.badInput(
            "Expected path and type with an order by DATA and with no other, but got " + order);
      }
      return switch (order.field()) {
        case RELEVANCE -> new Step(SCORE, SortOrder.Desc, null);
        case CREATED_AT -> new Step("createdAt", direction, null);
        case DUE_AT -> new Step("dueAt", direction, null);
        case FOLLOW_UP_AT -> new Step("followUpAt", direction, null);
        case PRIORITY -> new Step("priority", direction, null);
        case NAME -> new Step("name.sort", direction, null);
        case DATA -> new Step(field(order.type()), direction, order.path());
      };
    }

    SortOptions option(boolean backwards) {
      var direction = backwards == (order == SortOrder.Asc) ? SortOrder.Desc : SortOrder.Asc;
      if (field.equals(SCORE)) {
        return SortOptions.of(s -> s.score(score -> score.order(direction)));
      }
      // Tasks without a value come last in both directions.
      var sort =
          new FieldSort.Builder()
              .field(field)
              .order(direction)
              .missing(backwards ? "_first" : "_last");
      if (path != null) {
        // Of a list the value counts that comes first.
        sort.mode(order == SortOrder.Asc ? SortMode.Min : SortMode.Max)
            .nested(
                n ->
                    n.path("data").filter(f -> f.term(t -> t.field(DataQueries.PATH).value(path))));
      }
      return new SortOptions.Builder().field(sort.build()).build();
    }

    private static String field(@Nullable TaskDataType type) {
      return switch (type == null ? TaskDataType.TEXT : type) {
        case TEXT -> "data.text.folded";
        case NUMBER -> "data.number";
        case DATE -> "data.date";
        case BOOLEAN -> "data.bool";
      };
    }
  }
}
