package io.flowbridge.local.launcher;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** The running parts. */
final class Platform {

  private final List<List<Part>> order;
  private final Map<String, PartRunner> runners = new LinkedHashMap<>();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final Console console;

  Platform(List<Part> parts, Workspace workspace, Console console) {
    this.order = StartOrder.of(parts);
    this.console = console;
    parts.forEach(part -> runners.put(part.name(), new PartRunner(part, workspace, console)));
  }

  /**
   * Starts each part as soon as what it needs is ready; returns when all are, throws when one
   * cannot.
   */
  void start() {
    var failure = new CompletableFuture<Void>();
    var parts = runners.values().stream().map(runner -> bringUp(runner, failure)).toList();
    var everything = CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new));
    try {
      CompletableFuture.anyOf(failure, everything).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof LauncherException sentence ? sentence : e;
    }
  }

  private CompletableFuture<Void> bringUp(PartRunner runner, CompletableFuture<Void> failure) {
    return readyOf(runner.part().needs())
        .thenRun(() -> launch(runner))
        .thenCompose(launched -> runner.ready())
        .whenComplete(
            (done, problem) -> {
              if (problem != null) {
                var cause = problem.getCause();
                failure.completeExceptionally(cause == null ? problem : cause);
              }
            });
  }

  /** What came last goes first, so that nobody loses what he still needs. */
  void stop() {
    if (!stopped.compareAndSet(false, true)) {
      return;
    }
    console.line("Stopping …");
    var startedNanos = System.nanoTime();
    var groups = new ArrayList<>(order);
    Collections.reverse(groups);
    for (var group : groups) {
      var stops =
          group.stream()
              .map(part -> CompletableFuture.runAsync(() -> stop(part), Platform::onNewThread))
              .toList();
      stops.forEach(CompletableFuture::join);
    }
    console.done("Everything is stopped", "", startedNanos);
  }

  private void stop(Part part) {
    var runner = runners.get(part.name());
    if (runner != null) {
      runner.stop();
    }
  }

  private CompletableFuture<Void> readyOf(List<String> names) {
    var futures =
        names.stream()
            .map(name -> Objects.requireNonNull(runners.get(name), name).ready())
            .toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.allOf(futures);
  }

  private synchronized void launch(PartRunner runner) {
    if (stopped.get()) {
      return;
    }
    var thread = new Thread(runner::run, "run-" + runner.part().name());
    thread.setDaemon(true);
    thread.start();
  }

  private static void onNewThread(Runnable task) {
    new Thread(task).start();
  }
}
