package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Builds, starts, and stays until it is stopped. */
final class StartCommand {

  private final Workspace workspace;
  private final Console console;

  StartCommand(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  /** Exists while every part is or was ready. */
  static Path readyMark(Workspace workspace) {
    return workspace.run().resolve("ready");
  }

  int run() throws IOException, InterruptedException {
    var startedNanos = System.nanoTime();
    Files.createDirectories(workspace.run());
    PlatformLock.acquire(workspace);
    workspace.prepare();
    Files.deleteIfExists(readyMark(workspace));
    console.line(
        "Flowbridge · data in %s · ports %d–%d"
            .formatted(workspace.data(), workspace.portBase(), workspace.port(14)));
    new Leftovers(workspace, console).end();
    Ports.requireFree(Parts.ALL, workspace);
    new Build(workspace, console).run();
    var platform = new Platform(Parts.ALL, workspace, console);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform), "stop-platform"));
    platform.start();
    Files.writeString(readyMark(workspace), "");
    welcome(startedNanos);
    new CountDownLatch(1).await();
    return 0;
  }

  private void stop(Platform platform) {
    platform.stop();
    try {
      Files.deleteIfExists(readyMark(workspace));
    } catch (IOException e) {
      console.line("Could not delete " + readyMark(workspace) + ": " + e.getMessage());
    }
  }

  private void welcome(long startedNanos) {
    console.line(
        """

        Ready after %.1f s, %d MB of memory.

          Tasklist   %s
          GraphQL    %s/graphql
          Mailbox    %s
          Accounts   requester, clerk, clerk2, lead, designer, operator, admin, outsider (password = name)

        Ctrl-C or ./flowbridge stop ends it; ./flowbridge status shows it."""
            .formatted(
                Console.seconds(startedNanos),
                Memory.ofPlatform(workspace),
                Addresses.gatewayUrl(workspace),
                Addresses.gatewayUrl(workspace),
                Addresses.mailboxUrl(workspace)));
  }
}
