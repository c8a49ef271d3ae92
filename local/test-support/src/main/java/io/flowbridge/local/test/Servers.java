package io.flowbridge.local.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The servers of this JVM. */
public final class Servers {

  private static final Map<Server, ServerProcess> RUNNING = new EnumMap<>(Server.class);
  private static final long HEAD_START_MILLIS = 200;
  private static final long PATIENCE_MILLIS = 10_000;
  private static final Path FOLDER = createFolder();

  private static volatile List<String> jvmOptions = ServerProcess.QUICK;

  private Servers() {}

  /** Servers that start from now on have the compilers and the collector of production. */
  public static void forMeasuring() {
    jvmOptions = List.of();
  }

  /** Starts what does not run yet, in parallel. */
  public static synchronized void start(Server... servers) {
    var missing =
        Arrays.stream(servers).filter(server -> !RUNNING.containsKey(server)).distinct().toList();
    missing.forEach(server -> RUNNING.put(server, process(server)));
    try {
      missing.parallelStream().forEach(server -> running(server).start());
    } catch (RuntimeException e) {
      missing.forEach(server -> RUNNING.remove(server).kill());
      throw e;
    }
    missing.forEach(server -> Addresses.publish(server, running(server)));
  }

  /** Ends the server like {@code kill -9}. Its data and its port stay. */
  public static void kill(Server server) {
    running(server).kill();
  }

  /** Starts a killed server again, on the same port and data; a running one is killed first. */
  public static void restart(Server server) {
    running(server).kill();
    running(server).start();
  }

  /** Deleted at the end. */
  static Path folder(String name) {
    return FOLDER.resolve(name);
  }

  private static ServerProcess running(Server server) {
    var process = RUNNING.get(server);
    if (process == null) {
      throw new IllegalStateException("Expected " + server + " in @UseServers");
    }
    return process;
  }

  private static ServerProcess process(Server server) {
    Map<String, Integer> ports = new LinkedHashMap<>();
    ports.put("port", FreePort.next());
    switch (server) {
      case KAFKA -> ports.put("controller-port", FreePort.next());
      case ELASTICSEARCH -> ports.put("transport-port", FreePort.next());
      case MAIL -> ports.put("http-port", FreePort.next());
      case POSTGRES, IDENTITY, S3 -> {}
    }
    return new ServerProcess(server, FOLDER.resolve(server.module()), ports, jvmOptions);
  }

  private static Path createFolder() {
    try {
      var folder = Files.createTempDirectory("flowbridge-test-");
      Runtime.getRuntime().addShutdownHook(new Thread(Servers::stopAll));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A client that loses its server while it says goodbye waits for it in vain, for half a minute
   * and more. Hooks end at the same time, so Spring's are given a head start.
   */
  private static void awaitClients() {
    try {
      Thread.sleep(HEAD_START_MILLIS);
      for (var thread : Thread.getAllStackTraces().keySet()) {
        if (thread.getName().startsWith("Spring") && thread.getName().endsWith("ShutdownHook")) {
          thread.join(PATIENCE_MILLIS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void stopAll() {
    awaitClients();
    RUNNING.values().forEach(ServerProcess::kill);
    try (var files = Files.walk(FOLDER)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      System.err.println("Could not delete " + FOLDER + ": " + e);
    }
  }
}
