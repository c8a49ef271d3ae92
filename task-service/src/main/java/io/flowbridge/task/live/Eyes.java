package io.flowbridge.task.live;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.TaskSearch;
import io.flowbridge.task.index.TaskChangeIndex;
import io.flowbridge.task.index.TaskChangeIndex.Seen;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Notices that a follower may see other tasks than before, though no task has changed: a
 * substitution begins or ends. What comes into view is told as added, what leaves it as removed.
 */
@Component
class Eyes {
  private static final int AT_ONCE = 500;

  private final TaskChangeIndex index;
  private final LiveProperties properties;
  private final Clock clock;
  private Instant next = Instant.MIN;

  Eyes(TaskChangeIndex index, LiveProperties properties, Clock clock) {
    this.index = index;
    this.properties = properties;
    this.clock = clock;
  }

  /** Looks once in a while, whenever called. */
  void look(Collection<Follower> followers) {
    var now = clock.instant();
    if (now.isBefore(next)) {
      return;
    }
    next = now.plus(properties.visibilityInterval());
    followers.forEach(this::look);
  }

  private void look(Follower follower) {
    TaskSearch now;
    try {
      now = follower.searchNow();
    } catch (FlowbridgeException e) {
      // Nobody goes on with what they may not see any more.
      follower.fail(e);
      return;
    }
    if (!now.equals(follower.search())) {
      var inView = index.ids(now);
      var all = inView.size() < TaskChangeIndex.MAX_KNOWN;
      follower.see(now, inView, all, ids -> tasks(now, List.copyOf(ids)));
    }
  }

  private Map<String, Seen> tasks(TaskSearch search, List<String> ids) {
    var found = new HashMap<String, Seen>();
    for (var from = 0; from < ids.size(); from += AT_ONCE) {
      found.putAll(index.look(search, ids.subList(from, Math.min(from + AT_ONCE, ids.size()))));
    }
    return found;
  }
}
