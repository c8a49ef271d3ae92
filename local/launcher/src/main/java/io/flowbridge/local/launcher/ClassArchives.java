package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * Makes the class archives that are missing, one part after the other, while the platform runs:
 * early enough for a short first visit, late enough not to delay the first page.
 */
final class ClassArchives {

  private static final long PAUSE_MILLIS = 10_000;

  private final Workspace workspace;

  ClassArchives(Workspace workspace) {
    this.workspace = workspace;
  }

  void makeInBackground() {
    var thread = new Thread(this::makeAll, "class-archives");
    thread.setDaemon(true);
    thread.start();
  }

  private void makeAll() {
    try {
      for (var part : Parts.ALL) {
        if (part.isJvm()) {
          make(part);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Without an archive the next start only takes longer, so what goes wrong stays in the log. */
  private void make(Part part) throws InterruptedException {
    try {
      var program = Program.of(part, workspace);
      var process = new PidFile(workspace, part).process();
      if (process.isPresent()
          && Files.exists(program.folder())
          && !Files.exists(program.classes())) {
        Thread.sleep(PAUSE_MILLIS);
        program.archiveClasses(process.get(), workspace.logOf("class-archives"));
      }
    } catch (IOException | LauncherException e) {
      note(part, e);
    }
  }

  private void note(Part part, Exception failure) {
    try {
      Files.writeString(
          workspace.logOf("class-archives"),
          part.name() + ": " + failure.getMessage() + System.lineSeparator(),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      // There is nobody left to tell.
    }
  }
}
