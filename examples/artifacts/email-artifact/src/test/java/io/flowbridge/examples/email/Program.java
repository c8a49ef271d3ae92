package io.flowbridge.examples.email;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** A program as it is shipped, in a process of its own that can be killed. */
final class Program {

  static final Path EMAIL_ARTIFACT = Path.of("target/email-artifact-0.1.0-SNAPSHOT.jar");
  static final Path PROCESS_SERVICE =
      Path.of("../../../process-service/target/process-service-0.1.0-SNAPSHOT.jar");

  private final Process process;
  private final String url;
  private final Path log;

  private Program(Process process, String url, Path log) {
    this.process = process;
    this.url = url;
    this.log = log;
  }

  /** Returns at once. */
  static Program start(Path jar, String... properties) throws IOException {
    if (!Files.exists(jar)) {
      throw new AssertionError(jar + " is not built: ./mvnw -Dquickly -DskipTests package");
    }
    var port = freePort();
    var log = Path.of("target", jar.getFileName() + "-" + port + ".log");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-jar"));
    command.addAll(List.of(jar.toString(), "--server.port=" + port));
    for (var property : properties) {
      command.add("--" + property);
    }
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return new Program(process, "http://localhost:" + port, log);
  }

  Program awaitReady() {
    await().atMost(Duration.ofMinutes(2)).until(this::isReady);
    return this;
  }

  String url() {
    return url;
  }

  /** Like {@code kill -9}. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  private boolean isReady() {
    if (!process.isAlive()) {
      throw new AssertionError("Expected a program that runs, see " + log);
    }
    try {
      RestClient.create(url).get().uri("/actuator/health/readiness").retrieve().toBodilessEntity();
      return true;
    } catch (RestClientException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
