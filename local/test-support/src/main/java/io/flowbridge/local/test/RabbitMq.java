package io.flowbridge.local.test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A RabbitMQ of Debian's package {@code rabbitmq-server}, with a node, data and ports of its own,
 * all on loopback. It ends with the tests.
 */
public final class RabbitMq {

  private static final Path SERVER = Path.of("/usr/lib/rabbitmq/bin/rabbitmq-server");
  private static final Duration START_TIMEOUT = Duration.ofMinutes(2);
  private static final byte[] GREETING = {'A', 'M', 'Q', 'P', 0, 0, 9, 1};

  /**
   * Erlang's name server in the foreground, or else the node starts one that stays. The end of the
   * standard input is the end of the tests: then the whole group goes.
   */
  private static final String SCRIPT =
      """
      epmd -address 127.0.0.1 -port "$ERL_EPMD_PORT" &
      "$0" &
      cat > /dev/null
      kill -9 0
      """;

  private static @Nullable RabbitMq running;

  private final Path folder;
  private final Map<String, String> environment;
  private final int port;
  private @Nullable Process process;

  private RabbitMq(Path folder, int port) {
    this.folder = folder;
    this.port = port;
    this.environment =
        Map.ofEntries(
            Map.entry("HOME", folder.toString()),
            Map.entry("RABBITMQ_NODENAME", "flowbridge@localhost"),
            Map.entry("RABBITMQ_NODE_IP_ADDRESS", "127.0.0.1"),
            Map.entry("RABBITMQ_NODE_PORT", String.valueOf(port)),
            Map.entry("RABBITMQ_DIST_PORT", String.valueOf(FreePort.next())),
            Map.entry("RABBITMQ_MNESIA_BASE", folder.resolve("data").toString()),
            Map.entry("RABBITMQ_LOG_BASE", folder.resolve("log").toString()),
            Map.entry("RABBITMQ_CONFIG_FILE", folder.resolve("rabbitmq.conf").toString()),
            Map.entry("RABBITMQ_CONF_ENV_FILE", folder.resolve("rabbitmq-env.conf").toString()),
            Map.entry("RABBITMQ_ENABLED_PLUGINS_FILE", folder.resolve("plugins").toString()),
            Map.entry(
                "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS",
                "-kernel inet_dist_use_interface {127,0,0,1}"),
            Map.entry("ERL_EPMD_ADDRESS", "127.0.0.1"),
            Map.entry("ERL_EPMD_PORT", String.valueOf(FreePort.next())));
  }

  static boolean isInstalled() {
    return Files.isExecutable(SERVER);
  }

  static synchronized void start() {
    if (running == null) {
      var server = new RabbitMq(Servers.folder("rabbitmq"), FreePort.next());
      Runtime.getRuntime().addShutdownHook(new Thread(server::end));
      server.launch();
      running = server;
      System.setProperty("spring.rabbitmq.port", String.valueOf(server.port));
    }
  }

  /** Ends the server like {@code kill -9}. Its data and its port stay. */
  public static void kill() {
    running().end();
  }

  /** Starts a killed server again, on the same port and data. */
  public static void restart() {
    running().end();
    running().launch();
  }

  private static synchronized RabbitMq running() {
    if (running == null) {
      throw new IllegalStateException("Expected @UseRabbitMq");
    }
    return running;
  }

  private void launch() {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("rabbitmq.conf"), "disk_free_limit.absolute = 1MB\n");
      Files.writeString(folder.resolve("rabbitmq-env.conf"), "");
      Files.writeString(folder.resolve("plugins"), "[].\n");
      var builder = new ProcessBuilder("setsid", "sh", "-c", SCRIPT, SERVER.toString());
      builder.environment().putAll(environment);
      var started = builder.redirectErrorStream(true).redirectOutput(log().toFile()).start();
      process = started;
      awaitReady(started);
    } catch (IOException e) {
      throw new IllegalStateException("Could not start RabbitMQ", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while RabbitMQ started", e);
    }
  }

  private void end() {
    if (process != null) {
      Stream.concat(process.descendants(), Stream.of(process.toHandle()))
          .toList()
          .forEach(ProcessHandle::destroyForcibly);
      process.onExit().join();
    }
  }

  private void awaitReady(Process started) throws IOException, InterruptedException {
    var deadline = System.nanoTime() + START_TIMEOUT.toNanos();
    while (!answers()) {
      if (!started.isAlive() || System.nanoTime() > deadline) {
        end();
        throw new IllegalStateException("RabbitMQ did not start:\n" + Files.readString(log()));
      }
      Thread.sleep(100);
    }
  }

  /** Whether it opens a conversation: a port that listens is not enough. */
  private boolean answers() {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(1_000);
      socket.getOutputStream().write(GREETING);
      return socket.getInputStream().read() == 1;
    } catch (IOException notYet) {
      return false;
    }
  }

  private Path log() {
    return folder.resolve("server.log");
  }
}
