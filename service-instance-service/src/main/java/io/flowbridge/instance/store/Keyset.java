package io.flowbridge.instance.store;

import io.flowbridge.instance.ServiceInstance;
import io.flowbridge.instance.store.ServiceInstanceOrder.Direction;
import io.flowbridge.instance.store.ServiceInstanceOrder.Field;
import io.flowbridge.platform.Cursor;
import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list, and the position in it a cursor stands for. The id breaks ties, so no case
 * is left out or shown twice; a cursor of another order is refused.
 */
record Keyset(List<ServiceInstanceOrder> orders) {

  private static final List<ServiceInstanceOrder> NEWEST_FIRST =
      List.of(new ServiceInstanceOrder(Field.STARTED_AT, Direction.DESC));

  static Keyset of(@Nullable List<ServiceInstanceOrder> orders) {
    if (orders == null || orders.isEmpty()) {
      return new Keyset(NEWEST_FIRST);
    }
    if (orders.stream().map(ServiceInstanceOrder::field).distinct().count() < orders.size()) {
      throw FlowbridgeException.badInput("Expected each field only once in orderBy");
    }
    return new Keyset(orders);
  }

  String orderBy() {
    var keys =
        orders.stream()
            .map(each -> each.field().expression() + " " + each.direction())
            .collect(Collectors.joining(", "));
    return keys + ", id " + tieDirection();
  }

  String cursorOf(ServiceInstance instance) {
    var parts = new ArrayList<Object>();
    parts.add(signature());
    orders.forEach(each -> parts.add(each.field().valueOf(instance)));
    parts.add(instance.id());
    return Cursor.encode(parts.toArray());
  }

  Map<String, Object> parameters(String cursor) {
    var parts = Cursor.decode(cursor, orders.size() + 2);
    if (!signature().equals(parts.get(0))) {
      throw new FlowbridgeException(
          ErrorCodes.BAD_CURSOR, "Expected a cursor of this order, but it is of another");
    }
    var parameters = new LinkedHashMap<String, Object>();
    IntStream.range(1, parts.size())
        .forEach(i -> parameters.put("key" + (i - 1), Objects.toString(parts.get(i))));
    return parameters;
  }

  /** Rows behind the cursor: greater in the first key that differs. */
  String condition() {
    var alternatives = new ArrayList<String>();
    var equal = new StringBuilder();
    for (var i = 0; i < orders.size(); i++) {
      var field = orders.get(i).field();
      var value = "cast(:key%d as %s)".formatted(i, field.type());
      alternatives.add(
          "(%s%s %s %s)"
              .formatted(equal, field.expression(), sign(orders.get(i).direction()), value));
      equal.append(field.expression()).append(" = ").append(value).append(" and ");
    }
    alternatives.add("(%sid %s :key%d)".formatted(equal, sign(tieDirection()), orders.size()));
    return "(" + String.join(" or ", alternatives) + ")";
  }

  private Direction tieDirection() {
    return orders.get(0).direction();
  }

  private static String sign(Direction direction) {
    return direction == Direction.ASC ? ">" : "<";
  }

  private String signature() {
    return orders.stream()
        .map(each -> each.field() + " " + each.direction())
        .collect(Collectors.joining(","));
  }
}
