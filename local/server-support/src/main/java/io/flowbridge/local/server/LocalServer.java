package io.flowbridge.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;

/**
 * The frame around a local server. It ends with the process that started it: with {@code
 * --exit-on-stdin-eof} the end of standard input means that the parent is gone, however it died.
 */
public final class LocalServer {

  /** Starts the real server and returns what stops it. */
  @FunctionalInterface
  public interface Starter {
    AutoCloseable start(ServerOptions options) throws Exception;
  }

  private LocalServer() {}

  public static void run(String name, String[] args, Starter starter) {
    try {
      var options = ServerOptions.parse(args);
      if (options.has("exit-on-stdin-eof")) {
        exitWithParent();
      }
      Files.createDirectories(options.data());
      var server = starter.start(options);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(name, server), "stop-" + name));
      System.out.println("READY");
      new CountDownLatch(1).await();
    } catch (Exception e) {
      System.err.println("Could not start " + name + ": " + e.getMessage());
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void exitWithParent() {
    var watcher =
        new Thread(
            () -> {
              try {
                while (System.in.read() >= 0) {
                  // only the end matters
                }
              } catch (IOException e) {
                // a broken pipe says the same as its end
              }
              System.exit(0);
            },
            "watch-parent");
    watcher.setDaemon(true);
    watcher.start();
  }

  private static void close(String name, AutoCloseable server) {
    try {
      server.close();
    } catch (Exception e) {
      System.err.println("Could not stop " + name + " cleanly: " + e);
    }
  }
}
