package io.flowbridge.task.live;

import static org.awaitility.Awaitility.await;

import io.flowbridge.task.TaskServiceApplication;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Another task-service on the same servers, in a process of its own that can be killed. */
public final class Replica implements AutoCloseable {
  private static final List<String> SHARED =
      List.of(
          "spring.datasource.url",
          "spring.datasource.username",
          "spring.datasource.password",
          "spring.elasticsearch.uris",
          "flowbridge.kafka.brokers",
          "flowbridge.security.issuer");

  private final Process process;
  private final int port;

  private Replica(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  public static Replica start(Map<String, String> properties) throws IOException {
    var port = freePort();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    SHARED.forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
    properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.add("-Dserver.port=" + port);
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(TaskServiceApplication.class.getName());
    var log = new File("target/replica-" + port + ".log");
    var started = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
    var replica = new Replica(started, port);
    await().atMost(Duration.ofSeconds(120)).until(replica::isReady);
    return replica;
  }

  public int port() {
    return port;
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

  private boolean isReady() throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/liveness"))
            .build();
    try {
      return HttpClient.newHttpClient()
              .send(request, HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      if (!process.isAlive()) {
        throw new IllegalStateException("The replica ended, see target/replica-" + port + ".log");
      }
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
