package io.flowbridge.integration.bus;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The bindings of Spring Cloud Stream for the types served, as the properties a user would write,
 * so that each can be overridden.
 */
public final class BusBindings {

  static final String ANSWERS = "integration-answers-out-0";
  static final String CATALOGUE = "integration-catalogue-out-0";

  private static final String PREFIX = "spring.cloud.stream.bindings.";
  private static final String KAFKA_PREFIX = "spring.cloud.stream.kafka.bindings.";
  private static final int SESSION_TIMEOUT = 10_000;
  private static final String KEY = "headers['ce_subject'].getBytes('UTF-8')";

  private BusBindings() {}

  /** Name of the function that consumes requests of a type. */
  public static String function(String type) {
    return "integration-" + type;
  }

  static String topic(String type) {
    return "flowbridge.integration.requests." + type;
  }

  /** Each environment has a topic of its own; without any it is the type's. */
  static String topics(String type, List<String> environments) {
    return environments.isEmpty()
        ? topic(type)
        : environments.stream()
            .map(environment -> topic(type) + "." + environment)
            .collect(Collectors.joining(","));
  }

  static String deadLetters(String type) {
    return function(type) + "-dlq-out-0";
  }

  /**
   * The bindings of types.
   *
   * @param environments those whose requests are read; without any those that name none
   * @param concurrency how many requests of a type are handled at a time
   * @param longestHandling how long the bus waits for a consumer before it gives its requests to
   *     another
   */
  public static Map<String, Object> properties(
      Set<String> types,
      String group,
      List<String> environments,
      ToIntFunction<String> concurrency,
      Duration longestHandling) {
    var properties = new HashMap<String, Object>();
    for (var type : types) {
      var binding = function(type) + "-in-0";
      properties.put(PREFIX + binding + ".destination", topics(type, environments));
      properties.put(PREFIX + binding + ".group", group);
      properties.put(PREFIX + binding + ".consumer.concurrency", concurrency.applyAsInt(type));
      // The consumer itself tries until the answer is out.
      properties.put(PREFIX + binding + ".consumer.max-attempts", 1);
      properties.put(KAFKA_PREFIX + binding + ".consumer.ack-mode", "RECORD");
      var configuration = KAFKA_PREFIX + binding + ".consumer.configuration.";
      properties.put(configuration + "max.poll.interval.ms", longestHandling.toMillis());
      // How soon the requests of an instance that died go to another, or to its successor.
      properties.put(configuration + "session.timeout.ms", SESSION_TIMEOUT);
      properties.put(configuration + "heartbeat.interval.ms", SESSION_TIMEOUT / 3);
      addOutput(
          properties,
          deadLetters(type),
          topic(type) + ".dlq",
          "headers['kafka_receivedMessageKey']");
    }
    addOutput(properties, ANSWERS, "flowbridge.integration.answers", KEY);
    addOutput(properties, CATALOGUE, "flowbridge.catalogue", KEY);
    properties.put(
        KAFKA_PREFIX + CATALOGUE + ".producer.topic.properties.cleanup.policy", "compact");
    // Closing the binder while it counts lags blocks the artifact's end for ever; the Kafka
    // client's
    // own lag metrics stay.
    properties.put(
        "spring.cloud.stream.kafka.binder.metrics.default-offset-lag-metrics-enabled", false);
    return properties;
  }

  /** Where the binder has a key and can wait for the acknowledgement, it does; others ignore it. */
  private static void addOutput(
      Map<String, Object> properties, String binding, String destination, String key) {
    properties.put(PREFIX + binding + ".destination", destination);
    properties.put(KAFKA_PREFIX + binding + ".producer.sync", true);
    // The binder's own default is one replica: an answer would be lost with it.
    properties.put(KAFKA_PREFIX + binding + ".producer.configuration.acks", "all");
    properties.put(KAFKA_PREFIX + binding + ".producer.message-key-expression", key);
  }
}
