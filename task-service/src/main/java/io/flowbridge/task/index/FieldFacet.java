package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import io.flowbridge.task.TaskFacetField;
import io.flowbridge.task.TaskValue;
import io.flowbridge.task.TaskValueList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of the fields that every task can have. */
final class FieldFacet {
  private static final String TITLE = "title";

  private FieldFacet() {}

  /** The field to count by; null for what is not counted by its values. */
  static @Nullable String field(TaskFacetField field) {
    return switch (field) {
      case SERVICE -> "serviceKey";
      case GROUP -> "candidateGroups";
      case ASSIGNEE -> "assignee";
      case TAG -> "tags";
      case PRIORITY -> "priority";
      case OVERDUE, DATA -> null;
    };
  }

  static Aggregation of(String field, int most) {
    return field.equals("serviceKey")
        ? Aggregation.of(
            a ->
                a.terms(t -> t.field(field).size(most).shardSize(DataFacet.OF_EACH_SHARD))
                    .aggregations(TITLE, newestTitle()))
        : Aggregation.of(
            a -> a.terms(t -> t.field(field).size(most).shardSize(DataFacet.OF_EACH_SHARD)));
  }

  static TaskValueList values(Aggregate answer) {
    if (answer.isLterms()) {
      var terms = answer.lterms();
      List<TaskValue> values =
          terms.buckets().array().stream()
              .map(b -> new TaskValue(b.key(), String.valueOf(b.key()), count(b.docCount())))
              .toList();
      return new TaskValueList(values, more(terms.sumOtherDocCount()));
    }
    var terms = answer.sterms();
    List<TaskValue> values =
        terms.buckets().array().stream()
            .map(b -> new TaskValue(b.key().stringValue(), label(b), count(b.docCount())))
            .toList();
    return new TaskValueList(values, more(terms.sumOtherDocCount()));
  }

  static int count(long documents) {
    return Math.toIntExact(documents);
  }

  private static boolean more(@Nullable Long others) {
    return others != null && others > 0;
  }

  /** A service is called as in its newest task. */
  private static Aggregation newestTitle() {
    return Aggregation.of(
        a ->
            a.topHits(
                hits ->
                    hits.size(1)
                        .source(s -> s.filter(f -> f.includes("snapshot")))
                        .sort(s -> s.field(f -> f.field("createdAt").order(SortOrder.Desc)))));
  }

  private static String label(StringTermsBucket bucket) {
    var key = bucket.key().stringValue();
    var titled = bucket.aggregations().get(TITLE);
    if (titled == null) {
      return key;
    }
    return titled.topHits().hits().hits().stream()
        .map(hit -> hit.source() == null ? null : hit.source().to(TaskDocument.class))
        .map(document -> document == null ? null : document.snapshot().serviceTitle())
        .filter(title -> title != null)
        .findFirst()
        .orElse(key);
  }
}
