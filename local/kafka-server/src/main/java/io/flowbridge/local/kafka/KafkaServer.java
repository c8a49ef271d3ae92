package io.flowbridge.local.kafka;

import io.flowbridge.local.server.LocalServer;
import io.flowbridge.local.server.ServerOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** {@code --data DIR --port N --controller-port N} */
public final class KafkaServer {

  private KafkaServer() {}

  public static void main(String[] args) {
    LocalServer.run("Kafka", args, KafkaServer::start);
  }

  private static AutoCloseable start(ServerOptions options) throws Exception {
    var port = options.port("port");
    var config = new BrokerConfig(options.data(), port, options.port("controller-port", port + 1));
    formatOnce(config);
    var server = new KafkaRaftServer(new KafkaConfig(config.properties()), Time.SYSTEM);
    server.startup();
    Topics.create(port);
    return server::shutdown;
  }

  private static void formatOnce(BrokerConfig config) throws IOException {
    if (Files.exists(config.logs().resolve("meta.properties"))) {
      return;
    }
    var output = new ByteArrayOutputStream();
    var code =
        StorageTool.execute(
            new String[] {
              "format", "--ignore-formatted",
              // Not any random id: one with a leading hyphen would be read as an option.
              "--cluster-id", Uuid.randomUuid().toString(),
              "--config", config.write().toString()
            },
            new PrintStream(output, true, StandardCharsets.UTF_8));
    if (code != 0) {
      throw new IOException("Kafka's storage could not be formatted: " + output);
    }
  }
}
