package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.RangeQuery;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.DataFilter;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on form data in the index's language. All comparisons of one condition hold for the
 * same value; of a list, one element is enough.
 */
final class DataQueries {
  private static final int MAX_TEXT = 1000;

  private DataQueries() {}

  static Query of(DataFilter condition) {
    var values = new BoolQuery.Builder();
    var compared = compare(values, condition);
    if (!compared && condition.exists() == null) {
      throw FlowbridgeException.badInput(
          "Expected a comparison for data path '%s', but there is none"
              .formatted(condition.path()));
    }
    if (Boolean.FALSE.equals(condition.exists())) {
      if (compared) {
        throw FlowbridgeException.badInput(
            "Expected data path '%s' to be compared or not to exist, but not both"
                .formatted(condition.path()));
      }
      var there = nested(new BoolQuery.Builder().filter(path(condition.path())));
      return Query.of(q -> q.bool(b -> b.mustNot(there)));
    }
    return nested(values.filter(path(condition.path())));
  }

  private static boolean compare(BoolQuery.Builder values, DataFilter condition) {
    var compared = false;
    if (condition.equals() != null) {
      values.filter(equal(condition.equals()));
      compared = true;
    }
    if (condition.contains() != null) {
      values.filter(contains(condition.contains()));
      compared = true;
    }
    for (var bound : Bound.values()) {
      var limit = bound.of(condition);
      if (limit != null) {
        values.filter(bound.query(limit));
        compared = true;
      }
    }
    return compared;
  }

  /** The value itself or, for an object, anything inside. */
  private static Query path(String path) {
    return Query.of(
        q ->
            q.bool(
                any ->
                    any.should(s -> s.term(t -> t.field("data.path").value(path)))
                        .should(s -> s.prefix(p -> p.field("data.path").value(path + ".")))
                        .minimumShouldMatch("1")));
  }

  private static Query nested(BoolQuery.Builder values) {
    var query = values.build()._toQuery();
    return Query.of(q -> q.nested(n -> n.path("data").query(query)));
  }

  private static Query equal(Object value) {
    if (value instanceof Number number) {
      return term("data.number", number.doubleValue());
    }
    if (value instanceof Boolean flag) {
      return Query.of(q -> q.term(t -> t.field("data.bool").value(flag)));
    }
    var text = text(value);
    return Query.of(q -> q.term(t -> t.field("data.text").value(text)));
  }

  private static Query term(String field, double value) {
    return Query.of(q -> q.term(t -> t.field(field).value(value)));
  }

  private static Query contains(String part) {
    var pattern = "*" + text(part).replaceAll("([\\\\*?])", "\\\\$1") + "*";
    return Query.of(
        q -> q.wildcard(w -> w.field("data.text").value(pattern).caseInsensitive(true)));
  }

  private static String text(Object value) {
    if (!(value instanceof String text) || text.length() > MAX_TEXT) {
      throw FlowbridgeException.badInput(
          "Expected text of at most %d characters, a number or true or false to compare data with"
              .formatted(MAX_TEXT));
    }
    return text;
  }

  private enum Bound {
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

    /** Numbers compare as numbers, ISO 8601 dates as times, other text by its characters. */
    Query query(Object limit) {
      if (limit instanceof Number number) {
        return range(r -> numbers(r, number.doubleValue()));
      }
      var text = text(limit);
      var time = FormValues.time(text);
      return time == null ? range(r -> texts(r, text)) : range(r -> times(r, time.toString()));
    }

    private static Query range(java.util.function.Consumer<RangeQuery.Builder> bound) {
      var range = new RangeQuery.Builder();
      bound.accept(range);
      return range.build()._toQuery();
    }

    private void numbers(RangeQuery.Builder range, double limit) {
      range.number(
          n ->
              switch (this) {
                case GREATER -> n.field("data.number").gt(limit);
                case GREATER_OR_EQUAL -> n.field("data.number").gte(limit);
                case LESS -> n.field("data.number").lt(limit);
                case LESS_OR_EQUAL -> n.field("data.number").lte(limit);
              });
    }

    private void times(RangeQuery.Builder range, String limit) {
      range.date(
          d ->
              switch (this) {
                case GREATER -> d.field("data.date").gt(limit);
                case GREATER_OR_EQUAL -> d.field("data.date").gte(limit);
                case LESS -> d.field("data.date").lt(limit);
                case LESS_OR_EQUAL -> d.field("data.date").lte(limit);
              });
    }

    private void texts(RangeQuery.Builder range, String limit) {
      range.term(
          t ->
              switch (this) {
                case GREATER -> t.field("data.text").gt(limit);
                case GREATER_OR_EQUAL -> t.field("data.text").gte(limit);
                case LESS -> t.field("data.text").lt(limit);
                case LESS_OR_EQUAL -> t.field("data.text").lte(limit);
              });
    }
  }
}
