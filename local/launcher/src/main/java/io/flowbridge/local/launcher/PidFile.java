package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The number of a part's process, written by its guard. */
record PidFile(Path path) {

  PidFile(Workspace workspace, Part part) {
    this(workspace.run().resolve(part.name() + ".pid"));
  }

  /** The living process, and not another one that got the number later. */
  Optional<ProcessHandle> process() {
    try {
      var written = Files.getLastModifiedTime(path).toInstant();
      return ProcessHandle.of(Long.parseLong(Files.readString(path).strip()))
          .filter(ProcessHandle::isAlive)
          .filter(process -> startedBefore(process, written));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean startedBefore(ProcessHandle process, Instant written) {
    // The clock of process start times is coarse.
    var latest = written.plus(Duration.ofSeconds(2));
    return process.info().startInstant().map(start -> start.isBefore(latest)).orElse(true);
  }
}
