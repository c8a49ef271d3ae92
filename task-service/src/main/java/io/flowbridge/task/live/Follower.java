package io.flowbridge.task.live;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.TaskSearch;
import io.flowbridge.task.index.TaskChangeIndex.Seen;
import io.flowbridge.task.live.TaskChange.Kind;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * One client that follows a list. It knows which tasks the client has in view: a task that the
 * client may not see any more is announced as removed only if it was there before.
 */
final class Follower {
  private final TaskSearch search;
  private final @Nullable Instant resumeFrom;
  private final Sinks.Many<TaskChange> sink;
  private final Set<String> known = new HashSet<>();
  private boolean knowsAll;

  /**
   * @param resumeFrom null to begin now
   */
  Follower(TaskSearch search, @Nullable Instant resumeFrom, int buffer) {
    this.search = search;
    this.resumeFrom = resumeFrom;
    sink = Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(buffer));
  }

  TaskSearch search() {
    return search;
  }

  @Nullable Instant resumeFrom() {
    return resumeFrom;
  }

  Flux<TaskChange> changes() {
    return sink.asFlux();
  }

  /**
   * Says what the client has in view.
   *
   * @param all whether that is everything it has
   */
  void begin(Set<String> inView, boolean all) {
    known.clear();
    known.addAll(inView);
    knowsAll = all;
  }

  /**
   * A task has changed.
   *
   * @param seen null if the client may not see it
   */
  void changed(String id, @Nullable Seen seen) {
    if (seen != null && seen.matches()) {
      emit(new TaskChange(known.add(id) ? Kind.ADDED : Kind.UPDATED, id, seen.task()));
    } else if (known.remove(id) || (seen != null && !knowsAll)) {
      emit(new TaskChange(Kind.REMOVED, id, seen == null ? null : seen.task()));
    }
  }

  /**
   * A task has changed while the client was away. What it had in view then is not known: it may
   * have to add the task, and it may have to remove it.
   */
  void missed(String id, Seen seen) {
    if (seen.matches()) {
      known.remove(id);
    } else {
      known.add(id);
    }
    changed(id, seen);
  }

  void fail(RuntimeException reason) {
    sink.tryEmitError(reason);
  }

  private void emit(TaskChange change) {
    if (sink.tryEmitNext(change) == Sinks.EmitResult.FAIL_OVERFLOW) {
      fail(
          new FlowbridgeException(
                  ErrorCodes.UNAVAILABLE,
                  "Expected the client to keep up with changes; read the list and resume")
              .with("reason", "SLOW_CLIENT"));
    }
  }
}
