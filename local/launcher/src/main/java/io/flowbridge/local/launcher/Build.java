package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** Builds what is missing or older than its sources, and nothing else. */
final class Build {

  private final Workspace workspace;
  private final Console console;

  Build(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  void run() {
    var web = CompletableFuture.runAsync(this::buildWeb);
    buildJava();
    try {
      web.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof LauncherException sentence ? sentence : e;
    }
  }

  /** Installs the packages of a folder with a package-lock.json, if they changed. */
  void installPackages(String folder) {
    var home = workspace.root().resolve(folder);
    var installed = home.resolve("node_modules/.package-lock.json");
    if (Staleness.isStale(installed, installed, home.resolve("package-lock.json"))) {
      var startedNanos = System.nanoTime();
      new Tool(home, log()).run("npm", "ci", "--no-audit", "--no-fund");
      console.done(folder, "packages installed", startedNanos);
    }
  }

  private void buildJava() {
    var stale =
        Parts.ALL.stream()
            .filter(Part::isJvm)
            .filter(this::isStale)
            .map(Part::module)
            .distinct()
            .toList();
    if (stale.isEmpty()) {
      return;
    }
    var startedNanos = System.nanoTime();
    console.line("    Building " + String.join(", ", stale) + " …");
    var command =
        new ArrayList<>(
            List.of(
                "./mvnw", "-q", "-Dquickly", "-Dmaven.test.skip=true", "package", "-am", "-pl"));
    command.add(String.join(",", stale));
    new Tool(workspace.root(), log()).run(command.toArray(String[]::new));
    stale.forEach(module -> touch(stamp(module)));
    console.done("Build (Java)", stale.size() + " parts", startedNanos);
  }

  /** Somebody else has just built all of it. */
  void javaIsBuilt() {
    Parts.ALL.stream()
        .filter(Part::isJvm)
        .map(Part::module)
        .distinct()
        .map(this::stamp)
        .forEach(Build::touch);
  }

  private boolean isStale(Part part) {
    var shared =
        Stream.of("pom.xml", "integration-starters", "local/pom.xml", "local/server-support");
    var sources =
        Stream.concat(shared, Stream.of(part.module()))
            .map(workspace.root()::resolve)
            .toArray(Path[]::new);
    return Staleness.isStale(part.artifactIn(workspace), stamp(part.module()), sources);
  }

  private void buildWeb() {
    installPackages("gateway");
    installPackages("tasklist-frontend");
    var tasklist = workspace.root().resolve("tasklist-frontend");
    var page = tasklist.resolve("dist/index.html");
    if (Staleness.isStale(page, page, tasklist)) {
      var startedNanos = System.nanoTime();
      new Tool(tasklist, log()).run("npm", "run", "build");
      console.done("Build (tasklist)", "", startedNanos);
    }
  }

  private Path stamp(String module) {
    return workspace.root().resolve(module).resolve("target/flowbridge-build.stamp");
  }

  private Path log() {
    return workspace.logOf("build");
  }

  static void touch(Path stamp) {
    try {
      Files.writeString(stamp, "");
    } catch (IOException e) {
      throw new LauncherException("Could not write " + stamp + ": " + e.getMessage(), e);
    }
  }
}
