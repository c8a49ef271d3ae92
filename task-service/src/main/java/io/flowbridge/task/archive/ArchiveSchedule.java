package io.flowbridge.task.archive;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.index.HistoryProperties;
import io.flowbridge.task.index.IndexArchive;
import io.flowbridge.task.run.Run;
import io.flowbridge.task.run.Run.Cause;
import io.flowbridge.task.run.Run.Kind;
import io.flowbridge.task.run.RunProgress;
import io.flowbridge.task.run.Runs;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Moves ended tasks when it was last done, by any node, long enough ago. */
@Component
class ArchiveSchedule {
  private static final Logger log = LoggerFactory.getLogger(ArchiveSchedule.class);

  private final IndexArchive archive;
  private final Runs runs;
  private final HistoryProperties properties;
  private final Clock clock;

  ArchiveSchedule(IndexArchive archive, Runs runs, HistoryProperties properties, Clock clock) {
    this.archive = archive;
    this.runs = runs;
    this.properties = properties;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
  void check() {
    try {
      if (runs.newest(Kind.ARCHIVING).map(this::isDue).orElse(true)) {
        runs.start(Kind.ARCHIVING, Cause.SCHEDULED, null, this::archive);
      }
    } catch (FlowbridgeException | DataAccessException e) {
      log.debug("Ended tasks cannot be moved to the history now", e);
    }
  }

  private void archive(RunProgress progress) throws InterruptedException {
    progress.phase("moving ended tasks to the history");
    archive.archive(
        moved -> {
          progress.count("archived", moved);
          progress.done(moved);
        });
    progress.phase("deleting what is not kept any longer");
    archive.forget(forgotten -> progress.count("forgotten", forgotten));
    progress.phase("done");
  }

  private boolean isDue(Run last) {
    return !last.isRunning()
        && !last.startedAt().plus(properties.interval()).isAfter(clock.instant());
  }
}
