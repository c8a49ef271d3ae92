package io.flowbridge.local.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A server's JVM. It reads its standard input and ends when that ends, so it cannot outlive the
 * tests.
 */
final class ServerProcess {

  private static final Duration START_TIMEOUT = Duration.ofMinutes(2);

  /** They start quickly and leave the cores to the tests; no peak speed. */
  static final List<String> QUICK = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private final Server server;
  private final Path folder;
  private final Map<String, Integer> ports;
  private final List<String> jvmOptions;
  private @Nullable Process process;

  ServerProcess(Server server, Path folder, Map<String, Integer> ports, List<String> jvmOptions) {
    this.server = server;
    this.folder = folder;
    this.ports = ports;
    this.jvmOptions = jvmOptions;
  }

  int port(String name) {
    return Objects.requireNonNull(ports.get(name), name);
  }

  void start() {
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(log());
      process =
          new ProcessBuilder(command())
              .redirectErrorStream(true)
              .redirectOutput(log().toFile())
              .start();
      awaitReady(process);
    } catch (IOException e) {
      throw new IllegalStateException("Could not start " + server, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while " + server + " started", e);
    }
  }

  void kill() {
    if (process == null) {
      return;
    }
    Stream.concat(process.descendants(), Stream.of(process.toHandle()))
        .toList()
        .forEach(ProcessHandle::destroyForcibly);
    process.onExit().join();
  }

  private List<String> command() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmOptions);
    command.add("-Xmx" + server.heapMegabytes() + "m");
    command.addAll(List.of("-jar", jar().toString(), "--exit-on-stdin-eof"));
    command.addAll(List.of("--data", folder.toString()));
    ports.forEach((name, port) -> command.addAll(List.of("--" + name, port.toString())));
    if (server == Server.POSTGRES) {
      command.addAll(List.of("--programs", server.target().resolve("programs").toString()));
    }
    return command;
  }

  private Path jar() {
    if (!Files.exists(server.jar())) {
      throw new IllegalStateException(
          "%s is not built. Build it with: ./mvnw -Dquickly -DskipTests package -pl local/%s -am"
              .formatted(server.jar(), server.module()));
    }
    return server.jar();
  }

  private void awaitReady(Process started) throws IOException, InterruptedException {
    var deadline = System.nanoTime() + START_TIMEOUT.toNanos();
    while (Files.readAllLines(log()).stream().noneMatch("READY"::equals)) {
      if (!started.isAlive() || System.nanoTime() > deadline) {
        kill();
        throw new IllegalStateException(server + " did not start:\n" + Files.readString(log()));
      }
      Thread.sleep(50);
    }
  }

  private Path log() {
    return folder.resolve("server.log");
  }
}
