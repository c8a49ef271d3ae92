package io.flowbridge.integration.bus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The bindings for RabbitMQ. The requests of a type wait in one queue, whoever serves it, and those
 * that must come in order in another, of which one artifact at a time takes one at a time.
 */
public final class RabbitBindings {

  private static final String PREFIX = "spring.cloud.stream.bindings.";
  private static final String RABBIT_PREFIX = "spring.cloud.stream.rabbit.bindings.";
  private static final int RECOVERY_MILLIS = 1_000;
  private static final int FIRST_WAIT_MILLIS = 200;
  private static final int LONGEST_WAIT_MILLIS = 10_000;

  private RabbitBindings() {}

  /** Name of the function that consumes the requests of a type that come in order. */
  public static String orderedFunction(String type) {
    return "integrationOrdered-" + type;
  }

  /** As {@link BusBindings#properties}. */
  public static Map<String, Object> properties(
      Set<String> types, List<String> environments, ToIntFunction<String> concurrency) {
    var properties = new HashMap<String, Object>();
    for (var type : types) {
      var topics = BusBindings.topics(type, environments);
      var any = BusBindings.function(type) + "-in-0";
      addInput(properties, any, topics, "artifacts", "any");
      properties.put(PREFIX + any + ".consumer.concurrency", concurrency.applyAsInt(type));
      var ordered = orderedFunction(type) + "-in-0";
      addInput(properties, ordered, topics, "ordered", "ordered");
      properties.put(RABBIT_PREFIX + ordered + ".consumer.single-active-consumer", true);
      addOutput(properties, BusBindings.deadLetters(type), "flowbridge.integration.dlq");
    }
    addOutput(properties, BusBindings.ANSWERS, "flowbridge.integration.answers");
    addOutput(properties, BusBindings.CATALOGUE, "flowbridge.catalogue");
    return properties;
  }

  private static void addInput(
      Map<String, Object> properties,
      String binding,
      String topics,
      String group,
      String routingKey) {
    properties.put(PREFIX + binding + ".destination", topics);
    properties.put(PREFIX + binding + ".group", group);
    // A request whose outcome cannot be kept or sent is tried until it can, or goes to another.
    var consumer = PREFIX + binding + ".consumer.";
    properties.put(consumer + "max-attempts", Integer.MAX_VALUE);
    properties.put(consumer + "back-off-initial-interval", FIRST_WAIT_MILLIS);
    properties.put(consumer + "back-off-max-interval", LONGEST_WAIT_MILLIS);
    var rabbit = RABBIT_PREFIX + binding + ".consumer.";
    properties.put(rabbit + "requeue-rejected", true);
    // The binder's own dead letters acknowledge what they have no exchange for.
    properties.put(rabbit + "republish-to-dlq", false);
    properties.put(rabbit + "recovery-interval", RECOVERY_MILLIS);
    properties.put(rabbit + "binding-routing-key", routingKey);
  }

  /** In a transaction, because then sending returns when the broker has the message. */
  private static void addOutput(
      Map<String, Object> properties, String binding, String destination) {
    properties.put(PREFIX + binding + ".destination", destination);
    properties.put(RABBIT_PREFIX + binding + ".producer.transacted", true);
  }
}
