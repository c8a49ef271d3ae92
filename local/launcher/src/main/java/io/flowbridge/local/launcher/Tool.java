package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs Maven, npm and the like with their output in a log file. */
record Tool(Path folder, Path log, Map<String, String> environment) {

  private static final int SHOWN_LOG_LINES = 60;

  Tool(Path folder, Path log) {
    this(folder, log, Map.of());
  }

  void run(String... command) {
    run(() -> {}, command);
  }

  /** Calls back once a minute while the command runs. */
  void run(Runnable everyMinute, String... command) {
    try {
      Files.createDirectories(log.getParent());
      var builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().putAll(environment);
      var process = builder.start();
      var endWithLauncher = new Thread(() -> process.descendants().forEach(ProcessHandle::destroy));
      Runtime.getRuntime().addShutdownHook(endWithLauncher);
      while (!process.waitFor(1, TimeUnit.MINUTES)) {
        everyMinute.run();
      }
      Runtime.getRuntime().removeShutdownHook(endWithLauncher);
      if (process.exitValue() != 0) {
        throw new LauncherException(
            "%s failed in %s. The end of its log (%s):%n%s"
                .formatted(String.join(" ", command), folder, log, tail()));
      }
    } catch (IOException e) {
      throw new LauncherException("%s cannot be run: %s".formatted(command[0], e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LauncherException("Interrupted.", e);
    }
  }

  private String tail() throws IOException {
    List<String> lines;
    try (var all = Files.lines(log, java.nio.charset.StandardCharsets.ISO_8859_1)) {
      lines = all.toList();
    }
    return String.join(
        "\n", lines.subList(Math.max(0, lines.size() - SHOWN_LOG_LINES), lines.size()));
  }
}
