package io.flowbridge.task.live;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.TaskSearch;
import io.flowbridge.task.Visibility;
import io.flowbridge.task.index.TaskChangeIndex.Seen;
import io.flowbridge.task.live.TaskChange.Kind;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * One client that follows a list. It knows which tasks the client has in view: a task that the
 * client may not see any more is announced as removed only if it was there before.
 */
final class Follower {
  private final Supplier<Visibility> visibility;
  private final @Nullable Instant resumeFrom;
  private final Sinks.Many<TaskChange> sink;
  private final Set<String> known = new HashSet<>();
  private boolean knowsAll;
  private TaskSearch search;

  /**
   * @param visibility what the client may see at the time of asking
   * @param resumeFrom null to begin now
   */
  Follower(
      TaskSearch search,
      Supplier<Visibility> visibility,
      @Nullable Instant resumeFrom,
      int buffer) {
    this.search = search;
    this.visibility = visibility;
    this.resumeFrom = resumeFrom;
    sink = Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(buffer));
  }

  TaskSearch search() {
    return search;
  }

  /** The list as the client may see it now. */
  TaskSearch searchNow() {
    return new TaskSearch(visibility.get(), search.filter(), search.text());
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
   * The client sees other tasks from now on.
   *
   * @param inView ids of the tasks in the list now
   * @param all whether those are all of them
   * @param look finds those of some tasks that the client may see now
   */
  void see(
      TaskSearch now,
      Set<String> inView,
      boolean all,
      Function<Set<String>, Map<String, Seen>> look) {
    search = now;
    var unsure = new HashSet<>(known);
    unsure.removeAll(inView);
    inView.stream().filter(id -> !known.contains(id)).forEach(unsure::add);
    var seen = look.apply(unsure);
    unsure.forEach(id -> changed(id, seen.get(id)));
    knowsAll = knowsAll && all;
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
