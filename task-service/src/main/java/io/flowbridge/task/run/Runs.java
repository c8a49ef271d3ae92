package io.flowbridge.task.run;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.run.Run.Cause;
import io.flowbridge.task.run.Run.Kind;
import io.flowbridge.task.run.Run.Problem;
import io.flowbridge.task.run.Run.State;
import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Starts work that only one node does at a time, and keeps what is known of it. */
@Component
public class Runs {
  /** The work goes on already; {@code runId} names it. */
  public static final String ALREADY_RUNNING = "ALREADY_RUNNING";

  private static final Logger log = LoggerFactory.getLogger(Runs.class);
  private static final Duration PACE = Duration.ofMillis(500);
  private static final Duration SILENCE = Duration.ofMinutes(2);

  private final RunTable table;
  private final ClusterLock locks;
  private final Clock clock;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(work -> new Thread(work, "task-index-run"));

  Runs(RunTable table, ClusterLock locks, Clock clock) {
    this.table = table;
    this.locks = locks;
    this.clock = clock;
  }

  /** What a run does. */
  @FunctionalInterface
  public interface Work {
    void run(RunProgress progress) throws Exception;
  }

  /**
   * Starts work on a thread of its own.
   *
   * @param startedBy null if nobody asked for it
   * @throws FlowbridgeException {@code ALREADY_RUNNING} if a node does such work already
   */
  public Run start(Kind kind, Cause cause, @Nullable String startedBy, Work work) {
    var lock =
        tryLock(kind)
            .orElseThrow(
                () ->
                    new FlowbridgeException(
                            ALREADY_RUNNING,
                            "Expected no such work on the task index to go on, but some does")
                        .with("runId", running(kind)));
    try {
      table.abandonRunning(kind, clock.instant());
      var now = clock.instant();
      var run =
          new Run(
              UUID.randomUUID(),
              kind,
              State.RUNNING,
              cause,
              startedBy,
              now,
              now,
              null,
              RunReport.NOTHING,
              null);
      table.insert(run);
      threads.execute(() -> work(run, lock, work));
      return run;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  public Optional<Run> find(UUID id) {
    return table.find(id).map(this::believable);
  }

  public Optional<Run> newest(Kind kind) {
    return table.newest(kind).map(this::believable);
  }

  public List<Run> newest(int most) {
    return table.newest(most).stream().map(this::believable).toList();
  }

  private @Nullable UUID running(Kind kind) {
    return table.newest(20).stream()
        .filter(run -> run.isRunning() && lock(run.kind()).equals(lock(kind)))
        .map(Run::id)
        .findFirst()
        .orElse(null);
  }

  /** Making an index and moving tasks between indices exclude each other. */
  private static String lock(Kind kind) {
    return "flowbridge-task-index-" + (kind == Kind.ARCHIVING ? Kind.REBUILD : kind);
  }

  private Optional<ClusterLock.Held> tryLock(Kind kind) {
    try {
      return locks.tryLock(lock(kind));
    } catch (SQLException e) {
      var unavailable = FlowbridgeException.unavailable("PostgreSQL");
      unavailable.initCause(e);
      throw unavailable;
    }
  }

  private void work(Run run, ClusterLock.Held lock, Work work) {
    try (lock) {
      var pace = new Pace();
      var progress = new RunProgress(report -> pace.tell(run, report, lock));
      try {
        work.run(progress);
        end(run, progress, null);
      } catch (FlowbridgeException e) {
        log.warn("The {} {} failed", run.kind(), run.id(), e);
        end(run, progress, new Problem(e.code(), e.getMessage()));
      } catch (Exception e) {
        log.error("The {} {} failed", run.kind(), run.id(), e);
        end(run, progress, new Problem(ErrorCodes.INTERNAL, String.valueOf(e.getMessage())));
      }
    } catch (RuntimeException e) {
      log.error("The end of {} {} could not be noted", run.kind(), run.id(), e);
    }
  }

  private void end(Run run, RunProgress progress, @Nullable Problem problem) {
    var now = clock.instant();
    table.update(run.id(), progress.report(), now);
    table.end(run.id(), problem, now);
  }

  /** A node that died cannot say so. */
  private Run believable(Run run) {
    if (!run.isRunning() || run.updatedAt().plus(SILENCE).isAfter(clock.instant())) {
      return run;
    }
    return new Run(
        run.id(),
        run.kind(),
        State.FAILED,
        run.cause(),
        run.startedBy(),
        run.startedAt(),
        run.updatedAt(),
        run.updatedAt(),
        run.report(),
        new Problem(Run.ABANDONED, "Expected news of the run, but there are none"));
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }

  /**
   * Notes progress now and then; work whose lock was lost must stop, for another node may do it.
   */
  private final class Pace {
    private Instant told = Instant.EPOCH;

    void tell(Run run, RunReport report, ClusterLock.Held lock) {
      var now = clock.instant();
      if (now.isBefore(told.plus(PACE))) {
        return;
      }
      if (Thread.currentThread().isInterrupted() || !lock.isHeld()) {
        throw new FlowbridgeException(
            Run.ABANDONED, "Expected this node to hold the lock of the run, but it lost it");
      }
      told = now;
      table.update(run.id(), report, now);
    }
  }
}
