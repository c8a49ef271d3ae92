package io.flowbridge.integration.message;

import io.flowbridge.integration.message.MessageProperties.Route;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The bindings of Spring Cloud Stream, as properties that a user may override. */
final class MessageBindings {

  /** Header that becomes the message's key, where the bus has such a thing. */
  static final String KEY = "kafka_messageKey";

  /** Function that reads what is to be tried again. */
  static final String AGAIN = "message-again";

  static final String AGAIN_OUT = AGAIN + "-out-0";
  static final String DEAD_OUT = "message-dead-out-0";

  private static final String PREFIX = "spring.cloud.stream.bindings.";
  private static final String KAFKA_PREFIX = "spring.cloud.stream.kafka.bindings.";

  private static final int SESSION_TIMEOUT = 10_000;

  /** Beside the waiting itself a delivery takes a few calls. */
  private static final Duration SLACK = Duration.ofMinutes(6);

  private MessageBindings() {}

  /** Name of the function that reads a route's topic. */
  static String function(String route) {
    return "message-route-" + route;
  }

  /** Binding that publishes to the topic of this index. */
  static String output(int topic) {
    return "message-to-" + topic;
  }

  /** The artifact's own topic: for what is tried again, and for what operators send again. */
  static String own(String artifact) {
    return "flowbridge.integration.messages." + artifact;
  }

  static Map<String, Object> of(MessageProperties properties, String artifact) {
    var bindings = new HashMap<String, Object>();
    for (var index = 0; index < properties.topics().size(); index++) {
      addOutput(bindings, output(index), properties.topics().get(index));
    }
    if (!properties.routes().isEmpty()) {
      properties
          .routes()
          .forEach((name, route) -> addRoute(bindings, name, route, artifact, properties));
      addInput(bindings, AGAIN, own(artifact), artifact, properties);
      addOutput(bindings, AGAIN_OUT, own(artifact));
      addOutput(bindings, DEAD_OUT, own(artifact) + ".dlq");
    }
    return bindings;
  }

  /** A group of its own, so that no route waits for another. */
  private static void addRoute(
      Map<String, Object> bindings,
      String name,
      Route route,
      String artifact,
      MessageProperties properties) {
    addInput(bindings, function(name), route.topic(), artifact + "." + name, properties);
  }

  private static void addInput(
      Map<String, Object> bindings,
      String function,
      String topic,
      String group,
      MessageProperties properties) {
    var binding = function + "-in-0";
    bindings.put(PREFIX + binding + ".destination", topic);
    bindings.put(PREFIX + binding + ".group", group);
    // The consumer itself decides what is tried again.
    bindings.put(PREFIX + binding + ".consumer.max-attempts", 1);
    bindings.put(KAFKA_PREFIX + binding + ".consumer.ack-mode", "RECORD");
    var configuration = KAFKA_PREFIX + binding + ".consumer.configuration.";
    bindings.put(configuration + "isolation.level", "read_committed");
    bindings.put(
        configuration + "max.poll.interval.ms",
        properties.patience().plus(properties.retryDelay()).plus(SLACK).toMillis());
    // How soon the messages of an instance that died go to another, or to its successor.
    bindings.put(configuration + "session.timeout.ms", SESSION_TIMEOUT);
    bindings.put(configuration + "heartbeat.interval.ms", SESSION_TIMEOUT / 3);
  }

  /** Where the binder can wait for the acknowledgement of all replicas, it does. */
  private static void addOutput(Map<String, Object> bindings, String binding, String topic) {
    bindings.put(PREFIX + binding + ".destination", topic);
    bindings.put(KAFKA_PREFIX + binding + ".producer.sync", true);
    var configuration = KAFKA_PREFIX + binding + ".producer.configuration.";
    bindings.put(configuration + "acks", "all");
    bindings.put(configuration + "retries", Integer.MAX_VALUE);
    bindings.put(configuration + "enable.idempotence", true);
    bindings.put(configuration + "max.block.ms", 10_000);
    bindings.put(configuration + "request.timeout.ms", 10_000);
    bindings.put(configuration + "delivery.timeout.ms", 20_000);
  }
}
