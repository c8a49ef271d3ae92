package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.RangeQuery;
import co.elastic.clients.json.JsonData;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.DataFilter;
import io.flowbridge.task.TaskDataType;
import org.jspecify.annotations.Nullable;

/** One end of a range of values. */
enum DataBound {
  GREATER,
  GREATER_OR_EQUAL,
  LESS,
  LESS_OR_EQUAL;

  @Nullable Object of(DataFilter condition) {
    return switch (this) {
      case GREATER -> condition.greaterThan();
      case GREATER_OR_EQUAL -> condition.greaterThanOrEqual();
      case LESS -> condition.lessThan();
      case LESS_OR_EQUAL -> condition.lessThanOrEqual();
    };
  }

  Query query(DataValue limit) {
    if (limit.type() == TaskDataType.BOOLEAN) {
      throw FlowbridgeException.badInput(
          "Expected a number, date or text as limit, but got a flag");
    }
    var value = JsonData.of(limit.value());
    return RangeQuery.of(
            r ->
                r.untyped(
                    range ->
                        switch (this) {
                          case GREATER -> range.field(limit.field()).gt(value);
                          case GREATER_OR_EQUAL -> range.field(limit.field()).gte(value);
                          case LESS -> range.field(limit.field()).lt(value);
                          case LESS_OR_EQUAL -> range.field(limit.field()).lte(value);
                        }))
        ._toQuery();
  }
}
