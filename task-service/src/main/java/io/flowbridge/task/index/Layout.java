package io.flowbridge.task.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which indices there are.
 *
 * @param serving what lists are read from; null if there is nothing whole
 * @param next what is being made; null if nothing is
 */
record Layout(@Nullable Generation serving, @Nullable Generation next) {

  /**
   * An index of open and lately ended tasks, and one of those that ended longer ago.
   *
   * @param main name or alias of the one
   * @param history name or alias of the other
   * @param cutoff tasks that ended before it are read from the history alone
   */
  record Generation(String main, String history, Instant cutoff) {
    static final String HISTORY = "-history";
  }

  /**
   * Where a snapshot has to be written. The index that is being made goes first: it must not miss
   * what is written just before it begins to serve.
   */
  List<Generation> generations() {
    var all = new ArrayList<Generation>();
    if (next != null) {
      all.add(next);
    }
    if (serving != null) {
      all.add(serving);
    }
    return all;
  }
}
