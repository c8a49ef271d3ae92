package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a project of an integration artifact that can be built, and says what comes next. */
final class NewCommand {

  private static final String USAGE = "Expected ./flowbridge new artifact NAME [--package NAME].";

  /** What a new artifact depends on; nobody publishes it, so it goes to the local repository. */
  private static final String STARTERS =
      "integration-starters/flowbridge-bom,"
          + "integration-starters/flowbridge-integration-test-spring-boot-starter";

  private final Workspace workspace;
  private final Console console;

  NewCommand(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  int run(Arguments arguments) throws IOException {
    var words = arguments.words();
    if (words.size() != 2 || !words.get(0).equals("artifact")) {
      throw new LauncherException(USAGE);
    }
    var name = words.get(1);
    var artifact =
        arguments
            .value("--package")
            .map(each -> new NewArtifact(name, each))
            .orElseGet(() -> NewArtifact.named(name));
    var folder = Path.of(System.getProperty("flowbridge.cwd", "")).toAbsolutePath().resolve(name);
    if (Files.exists(folder)) {
      throw new LauncherException("Expected a new folder, but there is " + folder + ".");
    }
    artifact.writeTo(folder, workspace.root());
    console.line("    " + folder + " is written; installing the starters …");
    installStarters();
    console.line(
        """

        Next:
          cd %s
          ./mvnw verify          tests it as a plain function, then on a real Kafka
          README.md              how to run and change it; the work is in %sArtifact.java"""
            .formatted(folder, artifact.className()));
    return 0;
  }

  private void installStarters() {
    var startedNanos = System.nanoTime();
    new Tool(workspace.root(), workspace.logOf("new"))
        .run(
            "./mvnw",
            "-q",
            "-Dquickly",
            "-Dmaven.test.skip=true",
            "install",
            "-am",
            "-pl",
            STARTERS);
    console.done("Starters", "installed in the local Maven repository", startedNanos);
  }
}
