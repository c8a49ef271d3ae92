package io.flowbridge.integration.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.util.FileSystemUtils;

/** A Kafka that lives as long as the process that started it, and leaves nothing behind. */
final class BrokerProcess {

  /** File in the folder that says where the broker is, once it is. */
  static final String ADDRESS = "address";

  private static final int PARTITIONS = 3;

  private BrokerProcess() {}

  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    var broker = new EmbeddedKafkaKraftBroker(1, PARTITIONS);
    broker.afterPropertiesSet();
    var written = Files.writeString(folder.resolve("new"), broker.getBrokersAsString());
    Files.move(written, folder.resolve(ADDRESS), StandardCopyOption.ATOMIC_MOVE);
    while (System.in.read() >= 0) {
      // Only the end matters: the parent is gone.
    }
    FileSystemUtils.deleteRecursively(folder);
    Runtime.getRuntime().halt(0);
  }
}
