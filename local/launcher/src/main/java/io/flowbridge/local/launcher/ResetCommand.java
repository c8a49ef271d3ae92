package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Deletes what the launcher put into the data folder, and nothing else that may lie there. */
final class ResetCommand {

  private final Workspace workspace;
  private final Console console;

  ResetCommand(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  int run(boolean sure) throws IOException {
    if (PlatformLock.holder(workspace).isPresent()) {
      throw new LauncherException(
          "Flowbridge runs on " + workspace.data() + ". Stop it first: ./flowbridge stop.");
    }
    if (!Files.exists(workspace.run())) {
      console.line("There is no data in " + workspace.data() + ".");
      return 0;
    }
    if (!sure && !isConfirmed()) {
      console.line("Nothing is deleted.");
      return 1;
    }
    for (var folder :
        List.of(
            workspace.data().resolve("data"),
            workspace.logs(),
            workspace.run(),
            workspace.programs())) {
      Folders.delete(folder);
    }
    console.line("All data in " + workspace.data() + " is deleted.");
    return 0;
  }

  /** From JDK 22 on there is a console even where nobody can type; then the answer is no. */
  @SuppressWarnings("SystemConsoleNull")
  private boolean isConfirmed() {
    var terminal = System.console();
    if (terminal == null) {
      throw new LauncherException(
          "Add --yes to delete all data in " + workspace.data() + " without being asked.");
    }
    var answer = terminal.readLine("Delete all data in %s? [y/N] ", workspace.data());
    return answer != null && answer.strip().equalsIgnoreCase("y");
  }
}
