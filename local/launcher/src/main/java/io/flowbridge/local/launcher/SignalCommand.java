package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;

/** Ends one part; the supervisor starts it again. */
final class SignalCommand {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Workspace workspace;
  private final Console console;

  SignalCommand(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  int kill(Part part) {
    requireSupervisor();
    var process =
        new PidFile(workspace, part)
            .process()
            .orElseThrow(() -> new LauncherException(part.title() + " does not run."));
    process.descendants().toList().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    console.line(
        part.title() + " (process " + process.pid() + ") is killed; it will be started again.");
    return 0;
  }

  /** The part stays down until it is restarted. */
  int stop(Part part) throws IOException, InterruptedException {
    requireSupervisor();
    var startedNanos = System.nanoTime();
    var process =
        new PidFile(workspace, part)
            .process()
            .orElseThrow(() -> new LauncherException(part.title() + " does not run."));
    Files.writeString(PartRunner.stopMark(workspace, part), "");
    process.destroy();
    process.onExit().join();
    console.done(
        part.title(), "stopped; ./flowbridge restart " + part.name() + " starts it", startedNanos);
    return 0;
  }

  int restart(Part part) throws IOException, InterruptedException {
    requireSupervisor();
    var startedNanos = System.nanoTime();
    var before = new PidFile(workspace, part).process();
    Files.writeString(PartRunner.restartMark(workspace, part), "");
    before.ifPresent(ProcessHandle::destroy);
    while (!isBack(part, before)) {
      if (System.nanoTime() - startedNanos > PATIENCE.toNanos()) {
        throw new LauncherException(
            "%s did not come back, its log is %s."
                .formatted(part.title(), workspace.logOf(part.name())));
      }
      Thread.sleep(200);
    }
    console.done(part.title(), "restarted", startedNanos);
    return 0;
  }

  private boolean isBack(Part part, Optional<ProcessHandle> before) {
    var now = new PidFile(workspace, part).process();
    return now.isPresent() && !now.equals(before) && Health.of(part, workspace) == Health.UP;
  }

  private void requireSupervisor() {
    if (PlatformLock.holder(workspace).isEmpty()) {
      throw new LauncherException("Flowbridge does not run on " + workspace.data() + ".");
    }
  }
}
