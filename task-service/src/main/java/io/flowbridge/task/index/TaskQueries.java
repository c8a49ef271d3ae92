package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.SimpleQueryStringFlag;
import io.flowbridge.task.TaskSearch;
import io.flowbridge.task.TaskState;
import io.flowbridge.task.Visibility;
import java.util.Collection;
import java.util.List;

/** Questions about tasks in the index's language. */
final class TaskQueries {
  /** Exact words weigh more than stems, and stems more than beginnings. */
  private static final List<String> TEXT_FIELDS =
      List.of(
          "name^6",
          "name.de^4",
          "name.en^4",
          "name.start^2",
          "businessKey^6",
          "businessKey.start^3",
          "serviceTitle^3",
          "serviceTitle.de^2",
          "serviceTitle.en^2",
          "serviceTitle.start",
          "description^2",
          "description.de^1.5",
          "description.en^1.5",
          "description.start",
          "content",
          "content.de^0.8",
          "content.en^0.8",
          "content.start^0.4",
          "tags^2");

  private TaskQueries() {}

  /** What somebody may see and asked for; only the words count for the score. */
  static Query of(TaskSearch search) {
    var bool = new BoolQuery.Builder();
    bool.filter(visibleTo(search.visibility()));
    bool.filter(FilterQueries.of(search.filter()));
    if (!search.filter().namesStates()) {
      bool.filter(anyOf("state", List.of(TaskState.OPEN.name())));
    }
    if (search.text() != null) {
      bool.must(words(search.text()));
    }
    return bool.build()._toQuery();
  }

  /** The index's side of {@link Visibility#includes}. */
  static Query visibleTo(Visibility visibility) {
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

  /** Every word must occur, in any field; a word may be the beginning of one. */
  private static Query words(String text) {
    var flags =
        List.of(
            SimpleQueryStringFlag.Phrase,
            SimpleQueryStringFlag.Not,
            SimpleQueryStringFlag.Or,
            SimpleQueryStringFlag.Whitespace);
    return Query.of(
        q ->
            q.simpleQueryString(
                s ->
                    s.query(text)
                        .fields(TEXT_FIELDS)
                        .flags(flags)
                        .defaultOperator(Operator.And)
                        .lenient(true)));
  }
}
