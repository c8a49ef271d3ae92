package io.flowbridge.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A program in a JVM of its own, on a port of its own, that can be killed. */
final class ServiceProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String name;
  private final int port;
  private final List<String> command;
  private final Path log;
  private final String health;
  private Process process;

  private ServiceProcess(String name, int port, List<String> command, Path log, String health)
      throws IOException {
    this.name = name;
    this.port = port;
    this.command = command;
    this.log = log;
    this.health = health;
    this.process = spawn(command, log);
  }

  /**
   * A service of this repository, as its build packages it; returns when it is alive.
   *
   * @param options of its JVM
   */
  static ServiceProcess ofModule(
      Path repository, String module, List<String> options, Map<String, String> properties)
      throws Exception {
    var program = List.of("-jar", jar(repository, module));
    return start(module, options, program, "/actuator/health/liveness", properties);
  }

  /** A main class of this program's class path; returns when it answers at the path. */
  static ServiceProcess ofClass(
      Class<?> main, List<String> options, String path, Map<String, String> properties)
      throws Exception {
    var program = List.of("-cp", System.getProperty("java.class.path"), main.getName());
    return start(main.getSimpleName(), options, program, path, properties);
  }

  /** Where a server of this JVM is, by the property that tells it. */
  static String known(String property) {
    return Objects.requireNonNull(System.getProperty(property), property);
  }

  String url() {
    return "http://localhost:" + port;
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Like {@code kill -9}. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Killed and started again, on the same port; returns when it is alive. */
  void restart() throws Exception {
    kill();
    process = spawn(command, log);
    awaitAnswer();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }

  private static ServiceProcess start(
      String name,
      List<String> options,
      List<String> program,
      String health,
      Map<String, String> properties)
      throws Exception {
    int port = freePort();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(program);
    command.add("--server.port=" + port);
    properties.forEach((key, value) -> command.add("--" + key + "=" + value));
    var log = Files.createTempFile(name, ".log");
    System.out.println(name + " writes its log to " + log);
    var started = new ServiceProcess(name, port, command, log, health);
    started.awaitAnswer();
    return started;
  }

  private static Process spawn(List<String> command, Path log) throws IOException {
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(log.toFile()))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return process;
  }

  private void awaitAnswer() throws Exception {
    var request = HttpRequest.newBuilder(URI.create(url() + health)).build();
    try {
      Waiting.until(name + " to start", PATIENCE, () -> isUp(request), up -> up);
    } catch (IllegalStateException e) {
      kill();
      throw new IllegalStateException(e.getMessage() + "; see " + log, e);
    }
  }

  private boolean isUp(HttpRequest request) throws InterruptedException {
    if (!process.isAlive()) {
      throw new IllegalStateException("Expected " + name + " to start, but it ended");
    }
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static String jar(Path repository, String module) throws IOException {
    var target = repository.resolve(module).resolve("target");
    try (var files = Files.list(target)) {
      return files
          .filter(
              file ->
                  String.valueOf(file.getFileName()).matches(module + "-[0-9.]+(-SNAPSHOT)?\\.jar"))
          .findFirst()
          .map(Path::toString)
          .orElseThrow(
              () -> new IllegalStateException("Expected " + module + " to be built in " + target));
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
