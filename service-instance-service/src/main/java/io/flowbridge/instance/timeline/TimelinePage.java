package io.flowbridge.instance.timeline;

import io.flowbridge.platform.Connection;
import io.flowbridge.platform.Cursor;
import io.flowbridge.platform.Edge;
import io.flowbridge.platform.PageInfo;
import java.util.List;

/** A page of a timeline. */
record TimelinePage(List<Edge<Fact>> edges, PageInfo pageInfo) {

  /**
   * Makes a page.
   *
   * @param facts one more than the page holds, if there are more
   */
  static TimelinePage of(List<Fact> facts, TimelineKey key) {
    var page =
        Connection.of(
            facts, key.first(), key.after() != null, null, fact -> Cursor.encode(fact.id()));
    return new TimelinePage(page.edges(), page.pageInfo());
  }
}
