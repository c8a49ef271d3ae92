package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import io.flowbridge.task.TaskValue;
import io.flowbridge.task.TaskValueList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Values of the form data, counted by tasks: one that a task has twice counts once. */
final class DataFacet {
  static final String TASKS = "tasks";
  static final String CHOSEN = "chosen";

  /** Counts are exact as long as no more values compete for the first places. */
  static final int OF_EACH_SHARD = 2000;

  /** Beyond this, not every whole number is one of these. */
  private static final double LARGEST_WHOLE = 1L << 53;

  private DataFacet() {}

  /** Counts what of the nested values is chosen, in these ways. */
  static Aggregation ofValues(Query chosen, Map<String, Aggregation> ways) {
    var inside =
        Aggregation.of(a -> a.filter(chosen).aggregations(ways).aggregations(TASKS, tasks()));
    return Aggregation.of(
        a -> a.nested(n -> n.path(DataQueries.DATA)).aggregations(CHOSEN, inside));
  }

  static Aggregation of(Query chosen, int most) {
    return ofValues(
        chosen,
        Map.of(
            "texts", terms("data.text", most),
            "numbers", terms("data.number", most),
            "flags", terms("data.bool", most)));
  }

  private static Aggregation terms(String field, int most) {
    return terms(field, most, Map.of());
  }

  static Aggregation terms(String field, int most, Map<String, Aggregation> ways) {
    return Aggregation.of(
        a ->
            a.terms(
                    t ->
                        t.field(field)
                            .size(most)
                            .shardSize(OF_EACH_SHARD)
                            .order(
                                NamedValue.of(TASKS, SortOrder.Desc),
                                NamedValue.of("_key", SortOrder.Asc)))
                .aggregations(ways)
                .aggregations(TASKS, tasks()));
  }

  static Map<String, Aggregate> chosen(Aggregate answer) {
    return inside(answer.nested().aggregations(), CHOSEN).filter().aggregations();
  }

  static int tasks(Map<String, Aggregate> bucket) {
    return Math.toIntExact(inside(bucket, TASKS).reverseNested().docCount());
  }

  static TaskValueList values(Map<String, Aggregate> chosen, int most) {
    var texts = inside(chosen, "texts").sterms();
    var numbers = inside(chosen, "numbers").dterms();
    var flags = inside(chosen, "flags").lterms();
    List<TaskValue> values = new ArrayList<>();
    for (var bucket : texts.buckets().array()) {
      values.add(value(bucket.key().stringValue(), bucket.aggregations()));
    }
    for (var bucket : numbers.buckets().array()) {
      values.add(value(number(bucket.key()), bucket.aggregations()));
    }
    for (var bucket : flags.buckets().array()) {
      values.add(value(bucket.key() != 0, bucket.aggregations()));
    }
    values.sort(Comparator.comparing(TaskValue::count).reversed());
    var more =
        values.size() > most
            || texts.sumOtherDocCount() + numbers.sumOtherDocCount() + flags.sumOtherDocCount() > 0;
    return new TaskValueList(values.stream().limit(most).toList(), more);
  }

  static Aggregate inside(Map<String, Aggregate> answers, String name) {
    var answer = answers.get(name);
    if (answer == null) {
      throw new IllegalStateException("Expected Elasticsearch to answer " + name);
    }
    return answer;
  }

  private static Aggregation tasks() {
    return Aggregation.of(a -> a.reverseNested(r -> r));
  }

  private static TaskValue value(Object value, Map<String, Aggregate> bucket) {
    return new TaskValue(value, value.toString(), tasks(bucket));
  }

  private static Object number(double value) {
    return value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE
        ? (Object) (long) value
        : (Object) value;
  }
}
