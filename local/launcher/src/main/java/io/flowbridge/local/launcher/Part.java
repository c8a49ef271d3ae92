package io.flowbridge.local.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One process of the platform.
 *
 * @param offset of its main port in the block
 * @param moreOffsets of further ports it listens on
 * @param healthPath answers 200 when it is well; empty: its main port takes connections
 * @param heapMegabytes 0 for a part that is no JVM
 * @param module folder in the repository
 * @param artifact what the build leaves there
 */
record Part(
    String name,
    String title,
    int offset,
    List<Integer> moreOffsets,
    List<String> needs,
    String module,
    String artifact,
    int heapMegabytes,
    String healthPath,
    Readiness readiness,
    Function<Workspace, List<String>> arguments,
    Function<Workspace, Map<String, String>> environment) {

  /** How a starting part says that it can be used. */
  enum Readiness {
    /** It prints a line {@code READY}. */
    LINE,
    /** Its health path answers 200. */
    HEALTH
  }

  boolean isJvm() {
    return heapMegabytes > 0;
  }

  Path artifactIn(Workspace workspace) {
    return workspace.root().resolve(module).resolve(artifact);
  }

  int port(Workspace workspace) {
    return workspace.port(offset);
  }
}
