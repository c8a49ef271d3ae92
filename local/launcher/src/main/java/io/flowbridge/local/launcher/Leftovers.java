package io.flowbridge.local.launcher;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Parts that still end after the last supervisor was killed. They hold ports and data, so the next
 * start waits for them.
 */
final class Leftovers {

  private static final long PATIENCE_SECONDS = 35;

  private final Workspace workspace;
  private final Console console;

  Leftovers(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  void end() throws InterruptedException {
    var processes =
        Parts.ALL.stream()
            .map(part -> new PidFile(workspace, part).process().orElse(null))
            .filter(Objects::nonNull)
            .toList();
    if (processes.isEmpty()) {
      return;
    }
    var startedNanos = System.nanoTime();
    processes.forEach(ProcessHandle::destroy);
    for (var process : processes) {
      await(process);
    }
    console.done("Last run", processes.size() + " parts ended", startedNanos);
  }

  private static void await(ProcessHandle process) throws InterruptedException {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
    }
  }
}
