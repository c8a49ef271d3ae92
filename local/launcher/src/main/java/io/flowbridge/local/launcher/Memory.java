package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Resident memory of processes, in MB. */
final class Memory {

  private Memory() {}

  static long ofPlatform(Workspace workspace) {
    var parts = Parts.ALL.stream().mapToLong(part -> of(part, workspace)).sum();
    return parts + ofTree(ProcessHandle.current());
  }

  static long of(Part part, Workspace workspace) {
    return new PidFile(workspace, part).process().map(Memory::ofTree).orElse(0L);
  }

  private static long ofTree(ProcessHandle process) {
    var kilobytes =
        Stream.concat(Stream.of(process), process.descendants())
            .flatMapToLong(Memory::residentKilobytes)
            .sum();
    return kilobytes / 1024;
  }

  private static LongStream residentKilobytes(ProcessHandle process) {
    try {
      var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(process.pid())).start();
      var output = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return output.isEmpty() ? LongStream.empty() : LongStream.of(Long.parseLong(output));
    } catch (IOException | NumberFormatException e) {
      return LongStream.empty();
    }
  }
}
