package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.flowbridge.task.TaskSearch;
import io.flowbridge.task.TaskState;
import io.flowbridge.task.Visibility;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Questions about tasks in the index's language. */
final class TaskQueries {
  private TaskQueries() {}

  /** What somebody may see and asked for, as they typed it. */
  static Query of(TaskSearch search) {
    return of(search, false, Instant.now());
  }

  /**
   * What somebody may see and asked for; only the words count for the score.
   *
   * @param similar whether words may differ a little from those typed
   * @param now what is overdue has its due time before this, what is deferred its follow-up after
   */
  static Query of(TaskSearch search, boolean similar, Instant now) {
    var bool = new BoolQuery.Builder();
    bool.filter(visibleTo(search.visibility()));
    bool.filter(FilterQueries.of(search.filter(), search.visibility(), now));
    if (!search.filter().namesStates()) {
      bool.filter(anyOf("state", List.of(TaskState.OPEN.name())));
    }
    if (search.text() != null) {
      bool.must(similar ? TextQueries.similar(search.text()) : TextQueries.asTyped(search.text()));
    }
    return bool.build()._toQuery();
  }

  /** Whether an empty list should be asked for again with similar words. */
  static boolean mayBeMisspelt(TaskSearch search) {
    return search.text() != null && TextQueries.mayBeMisspelt(search.text());
  }

  /** The index's side of {@link Visibility#includes}. */
  static Query visibleTo(Visibility visibility) {
    return visibility.absent().isEmpty()
        ? byOwnRight(visibility)
        : SubstitutionQueries.either(
            byOwnRight(visibility), SubstitutionQueries.mayWork(visibility.absent()));
  }

  /** What somebody may see as themselves. */
  static Query byOwnRight(Visibility visibility) {
    if (visibility.everything()) {
      return Query.of(q -> q.matchAll(all -> all));
    }
    var account = List.of(visibility.account());
    return Query.of(
        q ->
            q.bool(
                any ->
                    any.should(anyOf("assignee", account))
                        .should(anyOf("owner", account))
                        .should(anyOf("candidateUsers", account))
                        .should(anyOf("candidateGroups", visibility.groups()))
                        .minimumShouldMatch("1")));
  }

  static Query both(Query one, Query other) {
    return Query.of(q -> q.bool(both -> both.filter(one).filter(other)));
  }

  static Query anyOf(String field, Collection<String> values) {
    var terms = values.stream().map(FieldValue::of).toList();
    return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(terms))));
  }
}
