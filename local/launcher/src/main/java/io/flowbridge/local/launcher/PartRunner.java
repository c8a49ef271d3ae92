package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Starts one part and starts it again when it dies, until the platform stops. */
final class PartRunner {

  private static final Duration START_TIMEOUT = Duration.ofMinutes(5);
  private static final long POLL_MILLIS = 100;
  private static final int SHOWN_LOG_LINES = 25;

  private final Part part;
  private final Workspace workspace;
  private final Console console;
  private final RestartPolicy policy = new RestartPolicy();
  private final CompletableFuture<Void> ready = new CompletableFuture<>();
  private volatile boolean stopping;
  private volatile @Nullable PartProcess process;

  PartRunner(Part part, Workspace workspace, Console console) {
    this.part = part;
    this.workspace = workspace;
    this.console = console;
  }

  static Path restartMark(Workspace workspace, Part part) {
    return workspace.run().resolve(part.name() + ".restart");
  }

  static Path stopMark(Workspace workspace, Part part) {
    return workspace.run().resolve(part.name() + ".stop");
  }

  /** Ends when the part can be used for the first time, or cannot. */
  CompletableFuture<Void> ready() {
    return ready;
  }

  Part part() {
    return part;
  }

  void run() {
    try {
      start("ready on " + part.port(workspace));
      ready.complete(null);
      while (!stopping) {
        watch();
      }
    } catch (LauncherException e) {
      ready.completeExceptionally(e);
    } catch (IOException e) {
      ready.completeExceptionally(
          new LauncherException(part.title() + " could not be started: " + e.getMessage(), e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void stop() {
    stopping = true;
    synchronized (this) {
      if (process != null) {
        process.stop();
      }
    }
  }

  private void watch() throws InterruptedException, IOException {
    var current = process;
    if (current == null || !current.awaitEnd(500)) {
      return;
    }
    if (stopping) {
      return;
    }
    if (Files.deleteIfExists(stopMark(workspace, part))) {
      console.line("  ■ " + part.title() + " is stopped as asked");
      awaitRestart();
    } else if (Files.deleteIfExists(restartMark(workspace, part))) {
      console.line("  ↻ " + part.title() + " is restarted as asked");
      policy.forget();
    } else {
      awaitNextAttempt(current.exitCode());
    }
    restart();
  }

  private void awaitNextAttempt(int exitCode) throws InterruptedException, IOException {
    var delay = policy.delayAfterDeathAt(Instant.now());
    if (delay.isPresent()) {
      console.problem(
          part.title(),
          "ended unexpectedly (code %d), next start in %.1f s, log: %s"
              .formatted(exitCode, delay.get().toMillis() / 1000.0, workspace.logOf(part.name())));
      Thread.sleep(delay.get().toMillis());
      return;
    }
    console.problem(
        part.title(),
        "ended more than %d times within a minute and stays down. After a repair: ./flowbridge restart %s. Log: %s"
            .formatted(RestartPolicy.LIMIT, part.name(), workspace.logOf(part.name())));
    awaitRestart();
  }

  private void awaitRestart() throws InterruptedException, IOException {
    while (!stopping && !Files.deleteIfExists(restartMark(workspace, part))) {
      Thread.sleep(500);
    }
    policy.forget();
  }

  private void restart() throws InterruptedException, IOException {
    try {
      start("is back");
    } catch (LauncherException e) {
      // It ended again or is stuck: the next round of watching counts it.
      console.problem(part.title(), "did not come back");
      var current = process;
      if (current != null && current.isAlive()) {
        current.stop();
      }
    }
  }

  private void start(String result) throws IOException, InterruptedException {
    var startedNanos = System.nanoTime();
    PartProcess started;
    synchronized (this) {
      if (stopping) {
        return;
      }
      started = PartProcess.start(part, workspace);
      process = started;
    }
    while (!started.isReady()) {
      if (stopping) {
        return;
      }
      requireProgress(started, startedNanos);
      Thread.sleep(POLL_MILLIS);
    }
    console.done(part.title(), result, startedNanos);
  }

  private void requireProgress(PartProcess started, long startedNanos) {
    if (!started.isAlive()) {
      throw new LauncherException(failure("ended with code " + started.exitCode(), started));
    }
    if (System.nanoTime() - startedNanos > START_TIMEOUT.toNanos()) {
      throw new LauncherException(
          failure("was not ready after " + START_TIMEOUT.toSeconds() + " s", started));
    }
  }

  private String failure(String what, PartProcess failed) {
    return "%s %s. The end of its log (%s):%n%s"
        .formatted(
            part.title(), what, workspace.logOf(part.name()), failed.lastLogLines(SHOWN_LOG_LINES));
  }
}
