package io.flowbridge.task;

import static org.awaitility.Awaitility.await;

import io.flowbridge.local.test.Server;
import io.flowbridge.local.test.UseServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * The whole service on real servers, with one stub for the two services it calls. What can be said
 * of one class alone belongs into that class's own test.
 */
@UseServers({Server.POSTGRES, Server.KAFKA, Server.ELASTICSEARCH, Server.IDENTITY})
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class TaskServiceScenario {
  protected static final PeersStub PEERS = PeersStub.start();

  /** Where contents of files are kept. */
  protected static final Path FILES = folder();

  @Value("${flowbridge.kafka.brokers}")
  private String brokers;

  @Value("${local.server.port}")
  protected int port;

  protected Bus bus;
  protected Graph graph;

  /** Marks what a test makes, so that tests do not see each other's tasks. */
  protected final String mark = UUID.randomUUID().toString().substring(0, 8);

  @DynamicPropertySource
  static void peers(DynamicPropertyRegistry properties) {
    properties.add("flowbridge.bundles.main", PEERS::url);
    properties.add("flowbridge.peers.form-validation-service", PEERS::url);
    // Comparing with the stub would remove what other tests published without telling the stub.
    properties.add("flowbridge.task.reconciliation.enabled", () -> false);
    properties.add("flowbridge.task.reconciliation.settle", () -> "2s");
    properties.add("flowbridge.task.rebuild.grace", () -> "2s");
    properties.add("flowbridge.task.files.folder", FILES::toString);
    properties.add("flowbridge.task.files.max-size", () -> "1MB");
    properties.add("flowbridge.task.files.incoming", () -> FILES.resolve("incoming").toString());
  }

  /** Patient: a fresh consumer group alone takes seconds to get its partitions. */
  @BeforeAll
  static void waitLonger() {
    Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    Awaitility.setDefaultPollDelay(Duration.ZERO);
  }

  @BeforeEach
  void connect() {
    bus = Bus.connect(brokers);
    graph = new Graph(port);
    awaitIndex();
  }

  private static Path folder() {
    try {
      var folder = Files.createTempDirectory("flowbridge-files-");
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The index is made when the first context of this JVM starts, or after it was lost. */
  protected void awaitIndex() {
    await()
        .until(
            () -> !graph.as("operator").answer("{ taskCount { value } }", Map.of()).has("errors"));
  }
}
