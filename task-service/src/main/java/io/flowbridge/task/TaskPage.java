package io.flowbridge.task;

import io.flowbridge.platform.PageInfo;
import io.flowbridge.platform.TotalCount;
import java.util.List;

/**
 * A page of found tasks.
 *
 * @param similarWords whether nothing matched the words as typed, so that similar ones were taken
 * @param sameMoment whether the page shows the moment that its cursor's page showed
 */
public record TaskPage(
    List<Edge> edges,
    PageInfo pageInfo,
    TotalCount totalCount,
    AsOf asOf,
    boolean similarWords,
    boolean sameMoment) {

  /** A found task. */
  public record Edge(String cursor, Task node, List<Highlight> highlights) {}

  /** Where the search matched, with matches between U+E000 and U+E001. */
  public record Highlight(String field, List<String> fragments) {}
}
