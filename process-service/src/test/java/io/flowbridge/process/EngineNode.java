package io.flowbridge.process;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A node of a bundle in a process of its own, which can be killed. */
public final class EngineNode implements AutoCloseable {

  private static final List<String> SHARED =
      List.of("flowbridge.kafka.brokers", "flowbridge.security.issuer");

  private final Process process;
  private final URI health;
  private final File log;

  private EngineNode(Process process, int port, File log) {
    this.process = process;
    this.health = URI.create("http://localhost:" + port + "/actuator/health/liveness");
    this.log = log;
  }

  /** Returns when the node is alive. */
  public static EngineNode start(String bundle, String database) throws IOException {
    int port = freePort();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    SHARED.forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
    command.add("-Dspring.datasource.url=" + database);
    command.add("-Dspring.datasource.hikari.maximum-pool-size=8");
    command.add("-Dflowbridge.bundle.name=" + bundle);
    command.add("-Dserver.port=" + port);
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(ProcessServiceApplication.class.getName());
    var log = new File("target/engine-node-" + port + ".log");
    var started = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
    var node = new EngineNode(started, port, log);
    await().atMost(Duration.ofSeconds(120)).until(node::isAlive);
    return node;
  }

  /** Like {@code kill -9}. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  private boolean isAlive() throws InterruptedException {
    try {
      return HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      if (!process.isAlive()) {
        throw new IllegalStateException("The node ended, see " + log);
      }
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
