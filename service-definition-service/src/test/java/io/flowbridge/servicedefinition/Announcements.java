package io.flowbridge.servicedefinition;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Announces integration types on the real catalogue topic, as artifacts do. */
final class Announcements {

  private Announcements() {}

  /** Single quotes stand for double ones; {@code contracts} are what the artifact serves. */
  static void announce(String artifact, String environments, boolean alive, String contracts) {
    var entry =
        """
        {'kind': 'artifact', 'name': '%s', 'instance': '1', 'heartbeatAt': '%s', 'heartbeatIntervalSeconds': 30,
         'stopped': %s, 'environments': [%s], 'integrationTypes': [%s]}"""
            .formatted(artifact, Instant.now(), !alive, environments, contracts);
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                System.getProperty("flowbridge.kafka.brokers")),
            new StringSerializer(),
            new StringSerializer())) {
      producer
          .send(
              new ProducerRecord<>(
                  "flowbridge.catalogue",
                  "artifact/%s/1".formatted(artifact),
                  Json.json(entry).toString()))
          .get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String contract(String type, int version, String required, String inputs, String outputs) {
    return """
        {'type': '%s', 'version': %d, 'name': 'Pigeon', 'errorCodes': ['LOST'], 'elementTemplate': {},
         'inputSchema': {'type': 'object', 'required': [%s], 'properties': {%s}},
         'outputSchema': {'type': 'object', 'properties': {%s}}}"""
        .formatted(type, version, required, inputs, outputs);
  }
}
