package io.flowbridge.task.live;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.index.TaskChangeIndex;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Where a stream begins. A page read at the token's time has every write that had become searchable
 * by then; what may have been under way is told again.
 */
@Component
class Beginning {
  private final TaskChangeIndex index;
  private final LiveProperties properties;

  Beginning(TaskChangeIndex index, LiveProperties properties) {
    this.index = index;
    this.properties = properties;
  }

  void of(Follower follower) {
    var inView = index.ids(follower.search());
    follower.begin(inView, inView.size() < TaskChangeIndex.MAX_KNOWN);
    if (follower.resumeFrom() != null) {
      catchUp(follower, follower.resumeFrom());
    }
  }

  private void catchUp(Follower follower, Instant from) {
    var since = from.minus(properties.resumeOverlap());
    var changed = index.changedSince(follower.search(), since, properties.resumeLimit() + 1);
    if (changed.size() > properties.resumeLimit()) {
      throw new FlowbridgeException(
          ErrorCodes.BAD_CURSOR, "Expected a younger token: too much has changed; read the list");
    }
    changed.forEach(follower::missed);
  }
}
