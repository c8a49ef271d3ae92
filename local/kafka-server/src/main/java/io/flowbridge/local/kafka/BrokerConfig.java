package io.flowbridge.local.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The settings of a broker that is its own controller and has no replicas to wait for. */
record BrokerConfig(Path data, int port, int controllerPort) {

  Path logs() {
    return data.resolve("logs");
  }

  Properties properties() {
    var properties = new Properties();
    properties.setProperty("process.roles", "broker,controller");
    properties.setProperty("node.id", "1");
    properties.setProperty("controller.quorum.voters", "1@localhost:" + controllerPort);
    properties.setProperty(
        "listeners",
        "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(port, controllerPort));
    properties.setProperty("advertised.listeners", "PLAINTEXT://localhost:" + port);
    properties.setProperty("controller.listener.names", "CONTROLLER");
    properties.setProperty(
        "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    properties.setProperty("log.dirs", logs().toString());

    properties.setProperty("num.partitions", "6");
    properties.setProperty("auto.create.topics.enable", "true");
    properties.setProperty("default.replication.factor", "1");
    properties.setProperty("offsets.topic.replication.factor", "1");
    properties.setProperty("offsets.topic.num.partitions", "5");
    properties.setProperty("transaction.state.log.replication.factor", "1");
    properties.setProperty("transaction.state.log.min.isr", "1");
    properties.setProperty("transaction.state.log.num.partitions", "5");

    properties.setProperty("group.initial.rebalance.delay.ms", "0");
    // After a kill -9 the controller would refuse the restarted broker until the old session ends.
    properties.setProperty("broker.session.timeout.ms", "2000");
    properties.setProperty("broker.heartbeat.interval.ms", "500");

    properties.setProperty("num.network.threads", "2");
    properties.setProperty("num.io.threads", "4");
    properties.setProperty("log.cleaner.dedupe.buffer.size", "16777216");
    properties.setProperty("log.segment.bytes", "67108864");
    // Segments are preallocated index files as well; the default is 10 MB for each partition.
    properties.setProperty("log.index.size.max.bytes", "1048576");
    return properties;
  }

  Path write() throws IOException {
    var file = data.resolve("server.properties");
    try (var out = Files.newBufferedWriter(file)) {
      properties().store(out, null);
    }
    return file;
  }
}
