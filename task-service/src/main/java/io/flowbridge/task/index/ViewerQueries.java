package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.flowbridge.task.Visibility;
import java.util.List;

/** Who has a task, and whether that is whoever asks, in the index's language. */
final class ViewerQueries {
  private ViewerQueries() {}

  /** Somebody has it. */
  static Query assigned() {
    return Query.of(q -> q.exists(e -> e.field("assignee")));
  }

  /** Whoever asks has it. */
  static Query assigned(Visibility viewer) {
    return TaskQueries.anyOf("assignee", List.of(viewer.account()));
  }

  /** Nobody has it, and whoever asks is a candidate, by name or by a group. */
  static Query offered(Visibility viewer) {
    return Query.of(
        q ->
            q.bool(
                any ->
                    any.mustNot(assigned())
                        .should(TaskQueries.anyOf("candidateUsers", List.of(viewer.account())))
                        .should(TaskQueries.anyOf("candidateGroups", viewer.groups()))
                        .minimumShouldMatch("1")));
  }
}
