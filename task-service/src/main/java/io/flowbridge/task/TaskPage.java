package io.flowbridge.task;

import io.flowbridge.platform.PageInfo;
import io.flowbridge.platform.TotalCount;
import java.util.List;
import java.util.function.Supplier;

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

  /**
   * A found task.
   *
   * @param place makes the cursor, which is long and signed, for those who ask for it
   */
  public record Edge(Supplier<String> place, Task node, List<Highlight> highlights) {

    public String cursor() {
      return place.get();
    }
  }

  /** Where the search matched, with matches between U+E000 and U+E001. */
  public record Highlight(String field, List<String> fragments) {}
}
