package io.flowbridge.integration.message;

import static com.dashjoin.jsonata.Jsonata.jsonata;

import com.dashjoin.jsonata.JException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** JSONata over a message, within bounds of time and depth. */
final class Expressions {

  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final int DEEPEST = 200;

  private Expressions() {}

  static void requireReadable(String property, String expression) {
    try {
      jsonata(expression);
    } catch (JException e) {
      throw new IllegalStateException(
          "Expected JSONata in %s, but %s".formatted(property, e.getMessage()), e);
    }
  }

  /** Null is both null and nothing. A parsed expression is not for several threads, so no field. */
  static @Nullable Object evaluate(
      String expression, RoutedMessage message, @Nullable Object body) {
    var parsed = jsonata(expression);
    var frame = parsed.createFrame();
    frame.setRuntimeBounds(LONGEST.toMillis(), DEEPEST);
    frame.bind("topic", message.topic());
    frame.bind("key", message.key());
    frame.bind("headers", message.headers());
    return parsed.evaluate(body, frame);
  }
}
