package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarFile;

/**
 * What the JVM of a part runs.
 *
 * <p>A service is unpacked into the data folder first: a build can then replace its jar while it
 * runs, and classes load faster. When it is stopped for the first time, the classes it has loaded
 * are put into an archive, with which it later starts in less than half the time. That takes
 * seconds in which a JVM does nothing else, which is why it is not done while somebody works.
 *
 * @param folder of this build of the part
 * @param jar what to run
 */
record Program(Path folder, Path jar) {

  /** 128 and the number of SIGTERM. */
  private static final int ASKED_TO_END = 143;

  /** The program of the artifact that the last build left, ready to run. */
  static Program prepared(Part part, Workspace workspace) throws IOException {
    var folder = of(part, workspace).folder();
    if (!Files.exists(folder)) {
      forgetOthers(workspace.programs(), part);
      unpack(part.artifactIn(workspace), folder, workspace);
    }
    return of(part, workspace);
  }

  /** The same, without touching anything: its folder need not be there. */
  static Program of(Part part, Workspace workspace) throws IOException {
    var artifact = part.artifactIn(workspace);
    var stamp =
        Long.toHexString(Files.getLastModifiedTime(artifact).toMillis())
            + Long.toHexString(Files.size(artifact));
    var folder = workspace.programs().resolve(part.name() + "-" + stamp);
    var unpacked = folder.resolve(artifact.getFileName());
    return new Program(folder, Files.exists(unpacked) ? unpacked : artifact);
  }

  /** The archive, which need not be there yet. */
  Path classes() {
    return folder.resolve("classes.jsa");
  }

  List<String> options() {
    return Files.exists(classes())
        ? List.of("-XX:SharedArchiveFile=" + classes(), "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
        : List.of(
            "-XX:ArchiveClassesAtExit=" + halfClasses(), "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
  }

  /**
   * Keeps what the ended process has archived for the next starts.
   *
   * @param exitCode only a process that was asked to end leaves a whole archive of what it needs
   */
  void keepClasses(int exitCode) throws IOException {
    if (exitCode == ASKED_TO_END && Files.exists(halfClasses())) {
      Files.move(halfClasses(), classes(), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private Path halfClasses() {
    return folder.resolve("classes.half");
  }

  private static void unpack(Path artifact, Path folder, Workspace workspace) throws IOException {
    var half = folder.resolveSibling(folder.getFileName() + ".half");
    Folders.delete(half);
    Files.createDirectories(half);
    if (isServiceJar(artifact)) {
      new Tool(half, workspace.logOf("build"))
          .run(
              Command.java("java"),
              "-XX:TieredStopAtLevel=1",
              "-Djarmode=tools",
              "-jar",
              artifact.toString(),
              "extract",
              "--force",
              "--destination",
              half.toString());
    }
    Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean isServiceJar(Path artifact) throws IOException {
    try (var jar = new JarFile(artifact.toFile())) {
      return jar.getEntry("BOOT-INF/") != null;
    }
  }

  private static void forgetOthers(Path programs, Part part) throws IOException {
    Files.createDirectories(programs);
    try (var old = Files.newDirectoryStream(programs, part.name() + "-*")) {
      for (var folder : old) {
        if (folder.getFileName().toString().matches(part.name() + "-[0-9a-f]+(\\.half)?")) {
          Folders.delete(folder);
        }
      }
    }
  }
}
