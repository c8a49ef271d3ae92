package io.flowbridge.local.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A started part: its guard, its log, and whether it is ready. */
final class PartProcess {

  private static final long MAX_LOG_BYTES = 10_000_000;

  private final Part part;
  private final Workspace workspace;
  private final Process guard;
  private final long logStart;
  private final @Nullable Program program;

  private PartProcess(
      Part part, Workspace workspace, Process guard, long logStart, @Nullable Program program) {
    this.part = part;
    this.workspace = workspace;
    this.guard = guard;
    this.logStart = logStart;
    this.program = program;
  }

  static PartProcess start(Part part, Workspace workspace) throws IOException {
    var log = workspace.logOf(part.name());
    rotate(log);
    var logStart = Files.exists(log) ? Files.size(log) : 0;
    var program = part.isJvm() ? Program.prepared(part, workspace) : null;
    var command =
        new ArrayList<>(List.of("bash", "-c", guardScript(), "flowbridge-" + part.name()));
    command.add(new PidFile(workspace, part).path().toString());
    command.addAll(Command.of(part, workspace, program));
    var builder =
        new ProcessBuilder(command)
            .directory(workspace.root().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(part.environment().apply(workspace));
    return new PartProcess(part, workspace, builder.start(), logStart, program);
  }

  boolean isAlive() {
    return guard.isAlive();
  }

  boolean isReady() {
    return switch (part.readiness()) {
      case LINE -> newLog().lines().anyMatch("READY"::equals);
      case HEALTH -> Health.of(part, workspace) == Health.UP;
    };
  }

  /** Clean, and by force if that takes too long; both are the guard's work. */
  void stop() {
    try {
      guard.getOutputStream().close();
      guard.waitFor();
      keepClasses();
    } catch (IOException e) {
      guard.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean awaitEnd(long milliseconds) throws InterruptedException {
    if (!guard.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
      return false;
    }
    keepClasses();
    return true;
  }

  int exitCode() {
    return guard.exitValue();
  }

  String lastLogLines(int count) {
    var lines = newLog().lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
  }

  /** Without an archive the next start only takes longer. */
  private synchronized void keepClasses() {
    try {
      if (program != null) {
        program.keepClasses(exitCode());
      }
    } catch (IOException e) {
      System.err.println(part.title() + ": its class archive is not kept: " + e.getMessage());
    }
  }

  private String newLog() {
    try (var file = new RandomAccessFile(workspace.logOf(part.name()).toFile(), "r")) {
      var start = Math.max(logStart, file.length() - 1_000_000);
      file.seek(Math.min(start, file.length()));
      var bytes = new byte[(int) (file.length() - file.getFilePointer())];
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static void rotate(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > MAX_LOG_BYTES) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String guardScript() {
    try (var in = PartProcess.class.getResourceAsStream("/guard.sh")) {
      if (in == null) {
        throw new IllegalStateException("guard.sh is missing in the launcher's jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
