package io.flowbridge.task;

import io.flowbridge.platform.PageInfo;
import io.flowbridge.platform.TotalCount;
import java.util.List;

/** A page of found tasks. */
public record TaskPage(List<Edge> edges, PageInfo pageInfo, TotalCount totalCount, AsOf asOf) {

  /** A found task. */
  public record Edge(String cursor, Task node, List<Highlight> highlights) {}

  /** Where the search matched, with matches between U+E000 and U+E001. */
  public record Highlight(String field, List<String> fragments) {}
}
