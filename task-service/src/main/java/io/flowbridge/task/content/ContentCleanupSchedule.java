package io.flowbridge.task.content;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.run.Run;
import io.flowbridge.task.run.Run.Cause;
import io.flowbridge.task.run.Run.Kind;
import io.flowbridge.task.run.Runs;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes needless contents when it was last done, by any node, long enough ago. */
@Component
class ContentCleanupSchedule {
  private static final Logger log = LoggerFactory.getLogger(ContentCleanupSchedule.class);

  private final ContentCleanup cleanup;
  private final Runs runs;
  private final ContentProperties.Cleanup properties;
  private final Clock clock;

  ContentCleanupSchedule(
      ContentCleanup cleanup, Runs runs, ContentProperties properties, Clock clock) {
    this.cleanup = cleanup;
    this.runs = runs;
    this.properties = properties.cleanup();
    this.clock = clock;
  }

  @Scheduled(initialDelay = 120_000, fixedDelay = 60_000)
  void check() {
    try {
      if (runs.newest(Kind.FILE_CLEANUP).map(this::isDue).orElse(true)) {
        runs.start(Kind.FILE_CLEANUP, Cause.SCHEDULED, null, cleanup::run);
      }
    } catch (FlowbridgeException | DataAccessException e) {
      log.debug("Contents of files cannot be cleaned up now", e);
    }
  }

  private boolean isDue(Run last) {
    return !last.isRunning()
        && !last.startedAt().plus(properties.interval()).isAfter(clock.instant());
  }
}
