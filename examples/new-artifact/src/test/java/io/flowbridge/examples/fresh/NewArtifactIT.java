package io.flowbridge.examples.fresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A developer's first steps, by the same commands: make a project outside of the repository and
 * build it. What it installs goes to a repository of its own, in front of the usual one.
 */
class NewArtifactIT {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

  @TempDir Path folder;

  @Test
  void shouldGiveAProjectWithGreenTestsOnARealBus() throws Exception {
    var started = System.nanoTime();
    run(folder, ROOT.resolve("flowbridge").toString(), "new", "artifact", "night-watch");
    var made = System.nanoTime();
    var project = folder.resolve("night-watch");

    run(project, "./mvnw", "-q", "-B", "verify");

    System.out.printf(
        "made after %d s, green after %d s more%n",
        Duration.ofNanos(made - started).toSeconds(),
        Duration.ofNanos(System.nanoTime() - made).toSeconds());
    var reports = project.resolve("target");
    assertThat(report(reports.resolve("surefire-reports"), "NightWatchArtifactTest"))
        .contains("tests=\"2\"", "errors=\"0\"", "failures=\"0\"");
    assertThat(report(reports.resolve("failsafe-reports"), "NightWatchArtifactIT"))
        .contains("tests=\"3\"", "errors=\"0\"", "failures=\"0\"");
    assertThat(project.resolve("target/night-watch-0.1.0-SNAPSHOT.jar")).exists();
  }

  @Test
  void shouldRefuseBadNamesAndExistingFolders() throws Exception {
    Files.createDirectory(folder.resolve("taken"));

    var command = ROOT.resolve("flowbridge").toString();
    assertThat(exit(folder, command, "new", "artifact", "Night Watch")).isEqualTo(1);
    assertThat(exit(folder, command, "new", "artifact", "taken")).isEqualTo(1);
    assertThat(exit(folder, command, "new", "thing", "x")).isEqualTo(1);

    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("taken", "output.log");
  }

  private void run(Path where, String... command) throws Exception {
    var exit = exit(where, command);
    assertThat(exit).as(() -> output()).isZero();
  }

  private int exit(Path where, String... command) throws Exception {
    var home = Path.of(System.getProperty("user.home"), ".m2/repository");
    var builder =
        new ProcessBuilder(List.of(command))
            .directory(where.toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("output.log").toFile()));
    builder
        .environment()
        .put(
            "MAVEN_ARGS",
            "-Dmaven.repo.local=%s -Dmaven.repo.local.tail=%s"
                .formatted(folder.resolve("repository"), home));
    return builder.start().waitFor();
  }

  private String output() {
    try {
      return Files.readString(folder.resolve("output.log"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static String report(Path reports, String test) throws IOException {
    try (var files = Files.list(reports)) {
      var file =
          files.filter(each -> each.toString().endsWith(test + ".xml")).findFirst().orElseThrow();
      return Files.readString(file);
    }
  }
}
