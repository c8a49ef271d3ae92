package io.flowbridge.local.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the browser tests. */
final class Chromium {

  private static final String HINT =
      "The browser tests need Chromium. Install it (Debian, Ubuntu: sudo apt-get install chromium; Fedora: sudo dnf install"
          + " chromium; macOS: brew install --cask chromium), or name a Chrome or Chromium by CHROMIUM_PATH.";

  private Chromium() {}

  static Path findOrInstall(Tool tool) {
    return find()
        .orElseGet(
            () -> {
              install(tool);
              return find().orElseThrow(() -> new LauncherException(HINT));
            });
  }

  private static Optional<Path> find() {
    var named = System.getenv("CHROMIUM_PATH");
    if (named != null && !named.isEmpty()) {
      if (!Files.isExecutable(Path.of(named))) {
        throw new LauncherException("CHROMIUM_PATH names " + named + ", but no program is there.");
      }
      return Optional.of(Path.of(named));
    }
    var onPath =
        Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
            .flatMap(Chromium::onPath);
    var onMac =
        Stream.of("Chromium", "Google Chrome")
            .map(name -> Path.of("/Applications/%s.app/Contents/MacOS/%s".formatted(name, name)));
    return Stream.concat(onPath, onMac).filter(Files::isExecutable).findFirst();
  }

  private static void install(Tool tool) {
    var isDebianRoot =
        "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/usr/bin/apt-get"));
    if (!isDebianRoot) {
      throw new LauncherException(HINT);
    }
    tool.run("apt-get", "update", "-q");
    tool.run("apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium");
  }

  private static Stream<Path> onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .map(folder -> Path.of(folder, program));
  }
}
