package io.flowbridge.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Memory of processes, in MB. On Linux a page that several processes share is counted once and not
 * once for each: PostgreSQL's processes share most of theirs.
 */
final class Memory {

  private Memory() {}

  static long ofPlatform(Workspace workspace) {
    var parts = Parts.ALL.stream().mapToLong(part -> of(part, workspace)).sum();
    return parts + kilobytes(ProcessHandle.current()) / 1024;
  }

  static long of(Part part, Workspace workspace) {
    return new PidFile(workspace, part).process().map(Memory::ofTree).orElse(0L);
  }

  private static long ofTree(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
            .mapToLong(Memory::kilobytes)
            .sum()
        / 1024;
  }

  private static long kilobytes(ProcessHandle process) {
    var rollup = Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup");
    try (var lines = Files.lines(rollup)) {
      return lines
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException | UncheckedIOException notLinuxOrGone) {
      return residentKilobytes(process);
    }
  }

  private static long residentKilobytes(ProcessHandle process) {
    try {
      var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(process.pid())).start();
      var output = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return output.isEmpty() ? 0 : Long.parseLong(output);
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }
}
