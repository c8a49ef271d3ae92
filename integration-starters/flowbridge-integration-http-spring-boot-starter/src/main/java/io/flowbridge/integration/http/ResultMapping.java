package io.flowbridge.integration.http;

import static com.dashjoin.jsonata.Jsonata.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import io.flowbridge.integration.FinalException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes the result of an answer by a JSONata expression, within bounds of time and depth. */
final class ResultMapping {

  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final int DEEPEST = 200;

  private ResultMapping() {}

  /** Before the call: an expression that cannot be read must not have called anybody. */
  static @Nullable Jsonata compile(@Nullable String expression) {
    if (expression == null || expression.isBlank()) {
      return null;
    }
    try {
      return jsonata(expression);
    } catch (JException e) {
      throw new FinalException("Expected a result of JSONata, but " + e.getMessage(), e);
    }
  }

  static @Nullable Object apply(@Nullable Jsonata mapping, HttpReply reply) {
    if (mapping == null) {
      return reply.body();
    }
    try {
      var frame = mapping.createFrame();
      frame.setRuntimeBounds(LONGEST.toMillis(), DEEPEST);
      frame.bind("status", reply.status());
      frame.bind("headers", reply.headers());
      return mapping.evaluate(reply.body(), frame);
    } catch (JException | StackOverflowError e) {
      throw new FinalException(
          "Expected to map the answer's body, but the JSONata says: " + e.getMessage(), e);
    }
  }
}
