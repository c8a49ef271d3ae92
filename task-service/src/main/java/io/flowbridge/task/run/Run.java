package io.flowbridge.task.run;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work on the task index or on the files beside it, as it goes on and as it ended.
 *
 * @param startedBy the account that asked for it; null if nobody did
 * @param updatedAt when the node that works was last heard of
 * @param error why it failed
 */
public record Run(
    UUID id,
    Kind kind,
    State state,
    Cause cause,
    @Nullable String startedBy,
    Instant startedAt,
    Instant updatedAt,
    @Nullable Instant endedAt,
    RunReport report,
    @Nullable Problem error) {

  /** What is done. */
  public enum Kind {
    /** Index and runtime bundles are compared, and differences repaired. */
    RECONCILIATION,
    /** The index is made anew while the old one serves. */
    REBUILD,
    /** Tasks that ended long ago move to the history, and leave it in the end. */
    ARCHIVING,
    /** Contents of files that no task needs any longer are deleted. */
    FILE_CLEANUP
  }

  /** Where it is. */
  public enum State {
    RUNNING,
    SUCCEEDED,
    FAILED
  }

  /** Why it was started. */
  public enum Cause {
    REQUESTED,
    SCHEDULED,
    /** The index was made anew from sources that may lack something. */
    AFTER_REBUILD,
    /** There was no index, or a part of it was lost. */
    INDEX_MISSING,
    /** This release defines the index otherwise. */
    DEFINITION_CHANGED
  }

  /** Why it failed: a stable code and a sentence for people. */
  public record Problem(String code, String message) {}

  /** The node that worked on it has not been heard of for too long. */
  public static final String ABANDONED = "ABANDONED";

  public boolean isRunning() {
    return state == State.RUNNING;
  }
}
