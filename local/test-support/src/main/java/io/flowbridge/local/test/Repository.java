package io.flowbridge.local.test;

import java.nio.file.Files;
import java.nio.file.Path;

final class Repository {

  private Repository() {}

  static Path root() {
    var start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("local/test-support/pom.xml"))) {
        return folder;
      }
    }
    throw new IllegalStateException(
        "Expected to run inside the Flowbridge repository, but " + start + " is not in it");
  }
}
