package io.flowbridge.task.rebuild;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.task.index.IndexDefinition;
import io.flowbridge.task.index.IndexNeed;
import io.flowbridge.task.index.IndexNeed.Need;
import io.flowbridge.task.rebuild.Rebuild.Source;
import io.flowbridge.task.run.Run;
import io.flowbridge.task.run.Run.Cause;
import io.flowbridge.task.run.Run.Kind;
import io.flowbridge.task.run.Run.State;
import io.flowbridge.task.run.Runs;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the index made when there is none, when it was lost, and when this release defines it
 * otherwise. Of two definitions with the same version, that of the node wins which started last, so
 * that two nodes never take turns.
 */
@Component
class RebuildWatch {
  private static final Logger log = LoggerFactory.getLogger(RebuildWatch.class);

  private final IndexNeed needs;
  private final IndexDefinition definition;
  private final Rebuild rebuild;
  private final Runs runs;
  private final RebuildProperties properties;
  private final Clock clock;
  private boolean settled;

  RebuildWatch(
      IndexNeed needs,
      IndexDefinition definition,
      Rebuild rebuild,
      Runs runs,
      RebuildProperties properties,
      Clock clock) {
    this.needs = needs;
    this.definition = definition;
    this.rebuild = rebuild;
    this.runs = runs;
    this.properties = properties;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${flowbridge.task.rebuild.check:2s}")
  void check() {
    try {
      var need = needs.of(definition);
      if (need == null || need == Need.RELEASE_IS_OLDER) {
        settled = true;
      } else if (need == Need.MISSING) {
        start(Cause.INDEX_MISSING);
      } else if (need == Need.UNFINISHED) {
        settled = true;
        startAgain();
      } else if (need == Need.DEFINITION_IS_NEWER || !settled) {
        start(Cause.DEFINITION_CHANGED);
      }
    } catch (FlowbridgeException | DataAccessException e) {
      log.debug("It cannot be told now whether the task index is whole, or it is being made", e);
    }
  }

  /** Everybody would write to an index for ever that nobody finishes. */
  private void startAgain() {
    var last = runs.newest(Kind.REBUILD);
    if (last.isPresent() && !last.get().isRunning()) {
      start(last.get().cause());
    }
  }

  private void start(Cause cause) {
    if (runs.newest(Kind.REBUILD).map(this::mayTryAgain).orElse(true)) {
      var run =
          runs.start(Kind.REBUILD, cause, null, progress -> rebuild.run(Source.TOPIC, progress));
      log.info("The task index is made anew by run {}: {}", run.id(), cause);
    }
  }

  private boolean mayTryAgain(Run last) {
    return last.state() != State.FAILED
        || last.updatedAt().plus(properties.retry()).isBefore(clock.instant());
  }
}
