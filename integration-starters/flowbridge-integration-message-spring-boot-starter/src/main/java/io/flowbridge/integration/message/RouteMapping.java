package io.flowbridge.integration.message;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.integration.bus.Json;
import io.flowbridge.integration.message.DeliveryException.Kind;
import io.flowbridge.integration.message.MessageProperties.Route;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Decides what a message means to the bundle of its route. Nothing here talks to anybody. */
final class RouteMapping {

  static final String MAPPING_FAILED = "MAPPING_FAILED";
  static final String MALFORMED_MESSAGE = "MALFORMED_MESSAGE";
  static final String UNKNOWN_ROUTE = "UNKNOWN_ROUTE";

  private static final int LONGEST_KEY = 200;

  private final ObjectMapper json = Json.mapper();
  private final Map<String, Route> routes;
  private final String artifact;

  /** Refuses expressions that cannot be read, before any message comes. */
  RouteMapping(Map<String, Route> routes, String artifact) {
    this.routes = routes;
    this.artifact = artifact;
    routes.forEach(RouteMapping::requireReadable);
  }

  /** The command of a message; none if its route does not want it. */
  Optional<Command> commandOf(RoutedMessage message) throws DeliveryException {
    var route = routes.get(message.route());
    if (route == null) {
      throw refused(UNKNOWN_ROUTE, "Expected a route, but there is none '" + message.route() + "'");
    }
    if (message.body() == null) {
      throw refused(MALFORMED_MESSAGE, "Expected a body of JSON, but it is none");
    }
    var body = json.convertValue(message.body(), Object.class);
    return isMeant(route, message, body)
        ? Optional.of(command(route, message, body))
        : Optional.empty();
  }

  private static boolean isMeant(Route route, RoutedMessage message, @Nullable Object body)
      throws DeliveryException {
    if (route.when() == null) {
      return true;
    }
    var value = evaluate("when", route.when(), message, body);
    if (value != null && !(value instanceof Boolean)) {
      throw failed("when", route.when(), "is neither true nor false", null);
    }
    return Boolean.TRUE.equals(value);
  }

  private Command command(Route route, RoutedMessage message, @Nullable Object body)
      throws DeliveryException {
    var businessKey =
        route.businessKey() == null
            ? null
            : text("business-key", route.businessKey(), message, body);
    var key = text("idempotency-key", route.idempotencyKey(), message, body);
    if (key.length() > LONGEST_KEY) {
      throw failed("idempotency-key", route.idempotencyKey(), "has more than 200 characters", null);
    }
    var scoped = "%s/%s/%s".formatted(artifact, message.route(), key);
    var variables = variables(route, message, body);
    return StringUtils.hasText(route.start())
        ? Command.start(route.bundle(), route.start(), businessKey, variables, scoped)
        : Command.correlate(
            route.bundle(), String.valueOf(route.message()), businessKey, variables, scoped);
  }

  private static Map<String, Object> variables(
      Route route, RoutedMessage message, @Nullable Object body) throws DeliveryException {
    var variables = new LinkedHashMap<String, Object>();
    for (var each : route.variables().entrySet()) {
      var value = evaluate("variables." + each.getKey(), each.getValue(), message, body);
      if (value != null) {
        variables.put(each.getKey(), value);
      }
    }
    return variables;
  }

  /** A number is the same key whether it came as 7 or was reckoned as 7.0. */
  private static String text(
      String what, String expression, RoutedMessage message, @Nullable Object body)
      throws DeliveryException {
    var value = evaluate(what, expression, message, body);
    if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
      return String.valueOf(number.longValue());
    }
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      var text = value.toString();
      if (!text.isBlank()) {
        return text;
      }
    }
    throw failed(what, expression, "gives no text", null);
  }

  private static @Nullable Object evaluate(
      String what, String expression, RoutedMessage message, @Nullable Object body)
      throws DeliveryException {
    try {
      return Expressions.evaluate(expression, message, body);
    } catch (RuntimeException | StackOverflowError e) {
      throw failed(what, expression, "says: " + e.getMessage(), e);
    }
  }

  private static void requireReadable(String name, Route route) {
    var all = new LinkedHashMap<String, @Nullable String>();
    all.put("when", route.when());
    all.put("business-key", route.businessKey());
    all.put("idempotency-key", route.idempotencyKey());
    route.variables().forEach((variable, each) -> all.put("variables." + variable, each));
    all.forEach(
        (what, expression) -> {
          if (expression != null) {
            Expressions.requireReadable(
                "flowbridge.integration.message.routes.%s.%s".formatted(name, what), expression);
          }
        });
  }

  private static DeliveryException failed(
      String what, String expression, String why, @Nullable Throwable cause) {
    return new DeliveryException(
        Kind.REFUSED,
        MAPPING_FAILED,
        "Expected '%s' of the message by '%s', but it %s".formatted(what, expression, why),
        cause);
  }

  private static DeliveryException refused(String code, String message) {
    return new DeliveryException(Kind.REFUSED, code, message);
  }
}
