package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts a supervisor that outlives the terminal, and shows its progress until everything is ready.
 */
final class DetachedStart {

  private static final String IN_BACKGROUND =
      "set -m; nohup \"$@\" </dev/null >\"$LOG\" 2>&1 & echo $!";

  private final Workspace workspace;
  private final Console console;

  DetachedStart(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  int run() throws IOException, InterruptedException {
    Files.createDirectories(workspace.logs());
    Files.createDirectories(workspace.run());
    Files.deleteIfExists(StartCommand.readyMark(workspace));
    var log = workspace.logOf("flowbridge");
    Files.deleteIfExists(log);
    var supervisor = startSupervisor(log);
    var shown = 0;
    while (true) {
      var alive = supervisor.isAlive();
      var ready = Files.exists(StartCommand.readyMark(workspace));
      var lines = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
      lines.subList(Math.min(shown, lines.size()), lines.size()).forEach(console::line);
      shown = lines.size();
      if (ready && lines.stream().anyMatch(line -> line.startsWith("Ready after"))) {
        return 0;
      }
      if (!alive) {
        return 1;
      }
      Thread.sleep(200);
    }
  }

  private ProcessHandle startSupervisor(Path log) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("bash", "-c", IN_BACKGROUND, "flowbridge"));
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx64m",
            "-Dflowbridge.root=" + workspace.root(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "start",
            "--data",
            workspace.data().toString(),
            "--port-base",
            "" + workspace.portBase()));
    var builder = new ProcessBuilder(command).directory(workspace.root().toFile());
    builder.environment().put("LOG", log.toString());
    var shell = builder.start();
    var pid =
        new String(shell.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
            .strip();
    if (shell.waitFor() != 0 || pid.isEmpty()) {
      throw new LauncherException("The supervisor could not be started in the background.");
    }
    return ProcessHandle.of(Long.parseLong(pid))
        .orElseThrow(
            () -> new LauncherException("The supervisor ended at once, its log is " + log + "."));
  }
}
