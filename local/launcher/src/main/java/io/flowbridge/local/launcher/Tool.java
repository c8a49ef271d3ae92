package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs Maven, npm and the like with their output in a log file. */
record Tool(Path folder, Path log, Map<String, String> environment) {

  private static final int SHOWN_LOG_LINES = 60;
  private static final int SHOWN_ERROR_LINES = 40;

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
            "%s failed in %s. Errors and the end of its log (%s):%n%s"
                .formatted(String.join(" ", command), folder, log, whatFailed()));
      }
    } catch (IOException e) {
      throw new LauncherException("%s cannot be run: %s".formatted(command[0], e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LauncherException("Interrupted.", e);
    }
  }

  private String whatFailed() throws IOException {
    try (var all = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      return String.join("\n", whatFailed(all.toList()));
    }
  }

  /** Maven names the failed test long before its end, and ends with what followed from it. */
  static List<String> whatFailed(List<String> lines) {
    var tail = Math.max(0, lines.size() - SHOWN_LOG_LINES);
    var errors =
        lines.subList(0, tail).stream()
            .filter(line -> line.startsWith("[ERROR]"))
            .limit(SHOWN_ERROR_LINES);
    return Stream.concat(errors, lines.subList(tail, lines.size()).stream()).toList();
  }
}
