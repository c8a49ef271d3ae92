package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

final class LogsCommand {

  private LogsCommand() {}

  static int run(Part part, Workspace workspace, boolean follow)
      throws IOException, InterruptedException {
    var log = workspace.logOf(part.name());
    if (!Files.exists(log)) {
      throw new LauncherException(part.title() + " has no log in " + workspace.logs() + " yet.");
    }
    var command = new ArrayList<>(List.of("tail", "-n", "500"));
    if (follow) {
      command.add("-F");
    }
    command.add(log.toString());
    var tail = new ProcessBuilder(command).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(tail::destroy));
    return tail.waitFor();
  }
}
