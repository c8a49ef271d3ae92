package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes element templates of the operations of an OpenAPI document, by the HTTP artifact. */
final class TemplatesCommand {

  private static final String MODULE = "examples/artifacts/http-artifact";
  private static final String JAR = "target/http-artifact-0.1.0-SNAPSHOT.jar";
  private static final String SETTINGS = "--flowbridge.integration.http.openapi.";

  private final Workspace workspace;
  private final Console console;

  TemplatesCommand(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  int run(Arguments arguments) throws IOException, InterruptedException {
    var here = Path.of(System.getProperty("flowbridge.cwd", "")).toAbsolutePath();
    var document = here.resolve(arguments.word("FILE [--to DIR] [--server URL]")).normalize();
    if (!Files.isRegularFile(document)) {
      throw new LauncherException(
          "Expected an OpenAPI document, but there is no " + document + ".");
    }
    var folder = here.resolve(arguments.value("--to").orElse("element-templates")).normalize();
    build();
    var command = new ArrayList<>(List.of(Command.java("java"), "-XX:TieredStopAtLevel=1", "-jar"));
    command.add(jar().toString());
    command.addAll(settings(document, folder, arguments.value("--server")));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  /** The document's name begins the ids of its templates, so it comes from the file and stays. */
  static List<String> settings(Path document, Path folder, Optional<String> server) {
    var name = name(document);
    var settings = new ArrayList<String>();
    settings.add(SETTINGS + name + ".file=" + document);
    server.ifPresent(url -> settings.add(SETTINGS + name + ".server=" + url));
    settings.add("--flowbridge.integration.write-templates=" + folder);
    settings.add("--spring.main.web-application-type=none");
    settings.add("--logging.level.root=error");
    settings.add("--logging.level.io.flowbridge.integration=info");
    settings.add("--logging.pattern.console=    %msg%n");
    return settings;
  }

  private static String name(Path document) {
    var name =
        document
            .getFileName()
            .toString()
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\.(ya?ml|json)$", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[-0-9]+|-$", "");
    return name.isEmpty() ? "api" : name.substring(0, Math.min(40, name.length()));
  }

  private void build() {
    var stamp = workspace.root().resolve(MODULE).resolve("target/flowbridge-build.stamp");
    if (!Staleness.isStale(
        jar(),
        stamp,
        workspace.root().resolve("pom.xml"),
        workspace.root().resolve("integration-starters"),
        workspace.root().resolve(MODULE))) {
      return;
    }
    var startedNanos = System.nanoTime();
    console.line("    Building the HTTP artifact …");
    new Tool(workspace.root(), workspace.logOf("build"))
        .run(
            "./mvnw", "-q", "-Dquickly", "-Dmaven.test.skip=true", "package", "-am", "-pl", MODULE);
    Build.touch(stamp);
    console.done("Build (HTTP artifact)", "", startedNanos);
  }

  private Path jar() {
    return workspace.root().resolve(MODULE).resolve(JAR);
  }
}
