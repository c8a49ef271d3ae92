package io.flowbridge.local.launcher;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the supervisor to stop everything and waits for it. */
final class StopCommand {

  private static final long PATIENCE_SECONDS = 120;

  private final Workspace workspace;
  private final Console console;

  StopCommand(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  int run() throws InterruptedException {
    var startedNanos = System.nanoTime();
    var supervisor = PlatformLock.holder(workspace).flatMap(ProcessHandle::of);
    if (supervisor.isEmpty()) {
      console.line("Flowbridge does not run on " + workspace.data() + ".");
      return 0;
    }
    supervisor.get().destroy();
    try {
      supervisor.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new LauncherException(
          "Process %d did not stop within %d s."
              .formatted(supervisor.get().pid(), PATIENCE_SECONDS),
          e);
    }
    console.done("Flowbridge is stopped", "", startedNanos);
    return 0;
  }
}
