package io.flowbridge.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Compares what was built with what it is built from. */
final class Staleness {

  private static final Set<String> NOT_SOURCES =
      Set.of("target", "node_modules", "dist", "test-results", "playwright-report", "test", "e2e");

  private Staleness() {}

  /**
   * Whether the artifact is missing or a source is newer than both it and the stamp of the last
   * build.
   */
  static boolean isStale(Path artifact, Path stamp, Path... sources) {
    if (!Files.exists(artifact)) {
      return true;
    }
    var built =
        Stream.of(artifact, stamp)
            .filter(Files::exists)
            .map(Staleness::modified)
            .max(Comparator.naturalOrder());
    var changed =
        Arrays.stream(sources)
            .flatMap(Staleness::files)
            .map(Staleness::modified)
            .max(Comparator.naturalOrder());
    return changed.isPresent() && built.isPresent() && changed.get().compareTo(built.get()) > 0;
  }

  private static Stream<Path> files(Path source) {
    if (!Files.isDirectory(source)) {
      return Files.exists(source) ? Stream.of(source) : Stream.empty();
    }
    try (var children = Files.list(source)) {
      return children
          .filter(child -> !NOT_SOURCES.contains(child.getFileName().toString()))
          .flatMap(Staleness::files)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      // It vanished meanwhile, so it changes nothing.
      return FileTime.fromMillis(0);
    }
  }
}
