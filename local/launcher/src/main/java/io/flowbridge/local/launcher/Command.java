package io.flowbridge.local.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a part. */
final class Command {

  /**
   * Infrastructure and small services: less memory and a quicker start count more than peak speed.
   */
  private static final int SMALL_HEAP = 128;

  private Command() {}

  static List<String> of(Part part, Workspace workspace) {
    var command = new ArrayList<String>();
    if (part.isJvm()) {
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(jvmOptions(part));
      command.addAll(List.of("-jar", part.artifactIn(workspace).toString()));
    } else {
      command.addAll(List.of("node", part.artifactIn(workspace).toString()));
    }
    command.addAll(part.arguments().apply(workspace));
    return command;
  }

  private static List<String> jvmOptions(Part part) {
    var options =
        new ArrayList<>(
            List.of(
                "-XX:+UseSerialGC",
                "-Xmx" + part.heapMegabytes() + "m",
                "-Xss512k",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:+ExitOnOutOfMemoryError"));
    if (part.readiness() == Part.Readiness.LINE || part.heapMegabytes() <= SMALL_HEAP) {
      options.add("-XX:TieredStopAtLevel=1");
    }
    return options;
  }
}
