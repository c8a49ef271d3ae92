package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.DataFilter;

/**
 * Conditions on form data in the index's language. All comparisons of one condition hold for the
 * same value; of a list, one element is enough.
 */
final class DataQueries {
  static final String DATA = "data";
  static final String PATH = "data.path";

  private DataQueries() {}

  static Query of(DataFilter condition) {
    if (condition.path().isBlank() || condition.path().length() > FormValues.MAX_PATH_LENGTH) {
      throw FlowbridgeException.badInput(
          "Expected a data path of 1 to %d characters".formatted(FormValues.MAX_PATH_LENGTH));
    }
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
      values.filter(DataValue.of(condition.equals(), condition.type()).equal());
      compared = true;
    }
    if (condition.in() != null) {
      values.filter(anyOf(condition));
      compared = true;
    }
    if (condition.contains() != null) {
      values.filter(contains(condition.contains()));
      compared = true;
    }
    for (var bound : DataBound.values()) {
      var limit = bound.of(condition);
      if (limit != null) {
        var value = DataValue.of(limit, condition.type());
        values.filter(bound.query(condition.type() == null ? value.asDateIfItIsOne() : value));
        compared = true;
      }
    }
    return compared;
  }

  private static Query anyOf(DataFilter condition) {
    if (condition.in() == null || condition.in().contains(null)) {
      throw FlowbridgeException.badInput(
          "Expected values to compare data path '%s' with, but got a null"
              .formatted(condition.path()));
    }
    var any =
        condition.in().stream()
            .map(value -> DataValue.of(value, condition.type()).equal())
            .toList();
    return Query.of(q -> q.bool(b -> b.should(any).minimumShouldMatch("1")));
  }

  /** The value itself or, for an object, anything inside. */
  private static Query path(String path) {
    return Query.of(
        q ->
            q.bool(
                any ->
                    any.should(exactPath(path))
                        .should(s -> s.prefix(p -> p.field(PATH).value(path + ".")))
                        .minimumShouldMatch("1")));
  }

  static Query exactPath(String path) {
    return Query.of(q -> q.term(t -> t.field(PATH).value(path)));
  }

  private static Query nested(BoolQuery.Builder values) {
    var query = values.build()._toQuery();
    return Query.of(q -> q.nested(n -> n.path(DATA).query(query)));
  }

  /** Whatever the case, and with or without accents. */
  static Query contains(String part) {
    return wildcard("data.text.folded", DataValue.checked(part));
  }

  static Query wildcard(String field, String part) {
    var pattern = "*" + part.replaceAll("([\\\\*?])", "\\\\$1") + "*";
    return Query.of(q -> q.wildcard(w -> w.field(field).value(pattern).caseInsensitive(true)));
  }
}
