package io.flowbridge.integration.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Kafka of this JVM: the one that is named, or one of our own in a process that ends when this
 * one does, however it does.
 */
final class TestBroker {

  static final String PROPERTY = "flowbridge.kafka.brokers";

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static @Nullable String own;

  private TestBroker() {}

  static synchronized String brokers() {
    var named = System.getProperty(PROPERTY);
    if (named != null) {
      return named;
    }
    if (own == null) {
      own = start();
    }
    return own;
  }

  private static String start() {
    try {
      var folder = Files.createTempDirectory("flowbridge-kafka-");
      var log = folder.resolve("broker.log");
      var process =
          new ProcessBuilder(command(folder))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      return await(process, folder.resolve(BrokerProcess.ADDRESS), log);
    } catch (IOException e) {
      throw new UncheckedIOException("Expected to start Kafka for the tests", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Kafka started", e);
    }
  }

  private static List<String> command(Path folder) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xmx256m",
        "-Djava.io.tmpdir=" + folder,
        "-Dlogback.configurationFile=io/flowbridge/integration/test/broker-logback.xml",
        "-cp",
        System.getProperty("java.class.path"),
        BrokerProcess.class.getName(),
        folder.toString());
  }

  private static String await(Process process, Path address, Path log)
      throws IOException, InterruptedException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.exists(address)) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        process.destroyForcibly();
        throw new IllegalStateException("Kafka did not start:\n" + Files.readString(log));
      }
      Thread.sleep(50);
    }
    return Files.readString(address);
  }
}
