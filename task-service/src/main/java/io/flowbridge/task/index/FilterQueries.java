package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.ObjectBuilder;
import io.flowbridge.task.Range;
import io.flowbridge.task.TaskFilter;
import io.flowbridge.task.TaskState;
import io.flowbridge.task.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Filters in the index's language. */
final class FilterQueries {
  private FilterQueries() {}

  /**
   * What the filter means.
   *
   * @param visibility whoever asks
   * @param now the time that due and follow-up times are compared with
   */
  static Query of(TaskFilter filter, Visibility visibility, Instant now) {
    var all = new BoolQuery.Builder();
    people(all, filter);
    when(all, filter.assignedToViewer(), ViewerQueries.assigned(visibility));
    when(all, filter.offeredToViewer(), ViewerQueries.offered(visibility));
    substitution(all, filter, visibility);
    words(all, "state", names(filter.states()));
    words(all, "serviceKey", filter.serviceKeys());
    words(all, "key", filter.taskKeys());
    words(all, "tags", filter.tags());
    words(all, "serviceInstanceId", listOf(filter.serviceInstanceId()));
    numbers(all, "priority", filter.priority());
    times(all, "createdAt", filter.createdAt());
    times(all, "dueAt", filter.dueAt());
    times(all, "followUpAt", filter.followUpAt());
    when(all, filter.overdue(), overdue(now));
    when(all, filter.deferred(), deferred(now));
    if (filter.data() != null) {
      filter.data().forEach(condition -> all.filter(DataQueries.of(condition)));
    }
    combinations(all, filter, visibility, now);
    return all.build()._toQuery();
  }

  private static void people(BoolQuery.Builder all, TaskFilter filter) {
    words(all, "assignee", listOf(filter.assignee()));
    words(all, "candidateUsers", listOf(filter.candidateUser()));
    words(all, "candidateGroups", filter.candidateGroups());
    if (filter.unassigned() != null) {
      when(all, !filter.unassigned(), ViewerQueries.assigned());
    }
  }

  private static void substitution(
      BoolQuery.Builder all, TaskFilter filter, Visibility visibility) {
    when(all, filter.substituted(), SubstitutionQueries.substituted(visibility));
    if (filter.onBehalfOf() != null) {
      all.filter(SubstitutionQueries.onBehalfOf(filter.onBehalfOf(), visibility));
    }
  }

  private static void combinations(
      BoolQuery.Builder all, TaskFilter filter, Visibility visibility, Instant now) {
    if (filter.and() != null) {
      filter.and().forEach(part -> all.filter(of(part, visibility, now)));
    }
    if (filter.or() != null) {
      var parts = filter.or().stream().map(part -> of(part, visibility, now)).toList();
      all.filter(q -> q.bool(any -> any.should(parts).minimumShouldMatch("1")));
    }
    if (filter.not() != null) {
      all.mustNot(of(filter.not(), visibility, now));
    }
  }

  static Query overdue(Instant now) {
    return open(q -> q.range(r -> r.date(d -> d.field("dueAt").lt(now.toString()))));
  }

  private static Query deferred(Instant now) {
    return open(q -> q.range(r -> r.date(d -> d.field("followUpAt").gt(now.toString()))));
  }

  private static Query open(Function<Query.Builder, ObjectBuilder<Query>> and) {
    return TaskQueries.both(
        TaskQueries.anyOf("state", List.of(TaskState.OPEN.name())), Query.of(and));
  }

  private static void when(BoolQuery.Builder all, @Nullable Boolean wanted, Query query) {
    if (Boolean.TRUE.equals(wanted)) {
      all.filter(query);
    } else if (wanted != null) {
      all.mustNot(query);
    }
  }

  private static void words(BoolQuery.Builder all, String field, @Nullable List<String> values) {
    if (values != null) {
      all.filter(TaskQueries.anyOf(field, values));
    }
  }

  private static void numbers(BoolQuery.Builder all, String field, @Nullable Range<Integer> range) {
    if (range != null) {
      all.filter(
          q ->
              q.range(
                  r ->
                      r.number(
                          n -> n.field(field).gte(number(range.from())).lte(number(range.to())))));
    }
  }

  private static void times(BoolQuery.Builder all, String field, @Nullable Range<Instant> range) {
    if (range != null) {
      all.filter(
          q ->
              q.range(
                  r -> r.date(d -> d.field(field).gte(text(range.from())).lt(text(range.to())))));
    }
  }

  private static @Nullable Double number(@Nullable Integer value) {
    return value == null ? null : value.doubleValue();
  }

  private static @Nullable String text(@Nullable Instant value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable List<String> listOf(@Nullable String value) {
    return value == null ? null : List.of(value);
  }

  private static @Nullable List<String> names(@Nullable List<TaskState> states) {
    return states == null ? null : states.stream().map(TaskState::name).toList();
  }
}
