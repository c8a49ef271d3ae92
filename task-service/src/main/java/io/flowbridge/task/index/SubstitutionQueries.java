package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.flowbridge.task.Absent;
import io.flowbridge.task.Visibility;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The index's side of {@link Visibility#onBehalfOf}. */
final class SubstitutionQueries {
  private SubstitutionQueries() {}

  /** Tasks worked in the place of somebody, whoever it is. */
  static Query substituted(Visibility visibility) {
    var queries =
        visibility.absent().stream()
            .map(absent -> onBehalfOf(absent.account(), visibility))
            .toList();
    return either(queries.toArray(Query[]::new));
  }

  /** Tasks worked in the place of this person; none if the viewer does not stand in for them. */
  static Query onBehalfOf(String account, Visibility visibility) {
    var before = new ArrayList<Absent>();
    for (var absent : visibility.absent()) {
      if (absent.account().equals(account)) {
        return either(had(account), couldHave(absent, before, visibility));
      }
      before.add(absent);
    }
    return either();
  }

  /** Tasks that some of these people have or could claim. */
  static Query mayWork(Collection<Absent> people) {
    var accounts = accounts(people);
    var groups = people.stream().flatMap(person -> person.groups().stream()).distinct().toList();
    return either(
        TaskQueries.anyOf("assignee", accounts),
        TaskQueries.anyOf("candidateUsers", accounts),
        TaskQueries.anyOf("candidateGroups", groups));
  }

  static Query either(Query... queries) {
    return queries.length == 0
        ? Query.of(q -> q.matchNone(none -> none))
        : Query.of(q -> q.bool(any -> any.should(List.of(queries)).minimumShouldMatch("1")));
  }

  private static Query had(String account) {
    return TaskQueries.anyOf("assignee", List.of(account));
  }

  /** Nobody absent has the task, the viewer has no right of their own, and nobody comes before. */
  private static Query couldHave(Absent absent, List<Absent> before, Visibility visibility) {
    return Query.of(
        q ->
            q.bool(
                all ->
                    all.filter(mayWork(List.of(absent)))
                        .mustNot(TaskQueries.anyOf("assignee", accounts(visibility.absent())))
                        .mustNot(TaskQueries.byOwnRight(visibility))
                        .mustNot(mayWork(before))));
  }

  private static List<String> accounts(Collection<Absent> people) {
    return people.stream().map(Absent::account).toList();
  }
}
