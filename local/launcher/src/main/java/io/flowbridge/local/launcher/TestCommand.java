package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every test: Java, gateway, tasklist, browser. The first failure ends it. */
final class TestCommand {

  private static final int BROWSER_PORT_BASE = 18080;

  private final Workspace workspace;
  private final Console console;
  private final Path logs;

  TestCommand(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
    this.logs = workspace.logs().resolve("test");
  }

  int run() throws IOException, InterruptedException {
    var startedNanos = System.nanoTime();
    Files.createDirectories(logs);
    step(
        "Java: checks, unit and integration tests",
        "java",
        Map.of(),
        ".",
        "./mvnw",
        "verify",
        "-Dsurefire.rerunFailingTestsCount=1",
        "-Dfailsafe.rerunFailingTestsCount=1");
    TestCounts.flakyOf(workspace.root())
        .forEach(test -> console.line("    passed at the second attempt only: " + test));
    new Build(workspace, console).javaIsBuilt();
    new Build(workspace, console).installPackages("gateway");
    new Build(workspace, console).installPackages("tasklist-frontend");
    step("Gateway tests", "gateway", Map.of(), "gateway", "npm", "test");
    step(
        "Tasklist: lint, types, unit tests",
        "tasklist",
        Map.of(),
        "tasklist-frontend",
        "npm",
        "run",
        "check");
    browserTests();
    console.line(
        String.format(Locale.ROOT, "All tests passed in %.1f s.", Console.seconds(startedNanos)));
    console.line(count() + " passed, 0 failed");
    return 0;
  }

  private int count() throws IOException {
    var count = TestCounts.ofReports(workspace.root());
    for (var log : List.of("gateway", "tasklist", "browser")) {
      count += TestCounts.ofLog(logs.resolve(log + ".log"));
    }
    return count;
  }

  private void browserTests() throws IOException, InterruptedException {
    var chromium = Chromium.findOrInstall(new Tool(workspace.root(), logs.resolve("chromium.log")));
    var data = Files.createTempDirectory("flowbridge-browser-tests-");
    var platform = new Workspace(workspace.root(), data, BROWSER_PORT_BASE);
    var quiet = new Console();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, quiet)));
    if (new DetachedStart(platform, quiet).run() != 0) {
      throw new LauncherException(
          "The platform for the browser tests did not start, its data is in " + data + ".");
    }
    var environment = new HashMap<String, String>();
    // A failed test is run once more, as the Java tests are.
    environment.put("CI", "true");
    environment.put("CHROMIUM_PATH", chromium.toString());
    environment.put("FLOWBRIDGE_URL", Addresses.gatewayUrl(platform));
    environment.put("FLOWBRIDGE_MAIL_API", Addresses.mailboxUrl(platform) + "/api/mails");
    environment.put("FLOWBRIDGE_ISSUER", Addresses.issuer(platform));
    environment.put("FLOWBRIDGE_KAFKA", Addresses.brokers(platform));
    step("Browser tests", "browser", environment, "tasklist-frontend", "npm", "run", "e2e");
    new StopCommand(platform, quiet).run();
    new ResetCommand(platform, quiet).run(true);
    Files.deleteIfExists(data);
  }

  private void step(
      String title, String log, Map<String, String> environment, String folder, String... command)
      throws IOException {
    var startedNanos = System.nanoTime();
    console.line("    " + title + " …");
    var file = logs.resolve(log + ".log");
    Files.deleteIfExists(file);
    new Tool(workspace.root().resolve(folder).normalize(), file, environment)
        .run(() -> stillRunning(title, startedNanos), command);
    console.done(title, "", startedNanos);
  }

  private void stillRunning(String title, long startedNanos) {
    console.line(
        String.format(
            Locale.ROOT,
            "    %s: still running after %.0f s",
            title,
            Console.seconds(startedNanos)));
  }

  /** When a step fails or somebody presses Ctrl-C, the platform must not stay behind. */
  private static void stop(Workspace platform, Console console) {
    try {
      if (PlatformLock.holder(platform).isPresent()) {
        new StopCommand(platform, console).run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
