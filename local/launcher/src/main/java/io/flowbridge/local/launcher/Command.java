package io.flowbridge.local.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command line of a part. */
final class Command {

  private Command() {}

  /**
   * @param program what the JVM runs; none for a part that needs no JVM
   */
  static List<String> of(Part part, Workspace workspace, @Nullable Program program) {
    var command = new ArrayList<String>();
    if (program != null) {
      command.add(java("java"));
      command.addAll(jvmOptions(part));
      command.addAll(program.options());
      command.addAll(List.of("-jar", program.jar().toString()));
    } else {
      command.addAll(List.of("node", part.artifactIn(workspace).toString()));
    }
    command.addAll(part.arguments().apply(workspace));
    return command;
  }

  /** A program of the JDK that runs the launcher. */
  static String java(String program) {
    return Path.of(System.getProperty("java.home"), "bin", program).toString();
  }

  /**
   * For one machine that carries everything: little memory, and a quick start rather than peak
   * speed. The second compiler would take the cores from the parts for minutes.
   */
  private static List<String> jvmOptions(Part part) {
    return List.of(
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xmx" + part.heapMegabytes() + "m",
        "-Xss512k",
        "-XX:MinHeapFreeRatio=10",
        "-XX:MaxHeapFreeRatio=30",
        "-XX:+ExitOnOutOfMemoryError");
  }
}
