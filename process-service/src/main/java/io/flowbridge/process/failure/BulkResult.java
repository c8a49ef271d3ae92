package io.flowbridge.process.failure;

import io.flowbridge.platform.FlowbridgeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What became of each of many, in the order asked for; each is decided by itself. */
record BulkResult<T>(List<Item<T>> results, int succeeded, int failed) {

  private static final int MAX = 500;

  /**
   * @throws FlowbridgeException {@code BAD_INPUT} for none or more than {@value #MAX}
   */
  static <T> BulkResult<T> ofEach(List<String> ids, Function<String, T> command) {
    if (ids.isEmpty() || ids.size() > MAX) {
      throw FlowbridgeException.badInput(
          "Expected 1 to %d ids, but there are %d".formatted(MAX, ids.size()));
    }
    List<Item<T>> results = new ArrayList<>();
    for (String id : ids) {
      try {
        results.add(new Item<>(id, command.apply(id), null));
      } catch (FlowbridgeException refusal) {
        results.add(new Item<>(id, null, new Problem(refusal.code(), refusal.getMessage())));
      }
    }
    int failed = (int) results.stream().filter(result -> result.error() != null).count();
    return new BulkResult<>(results, results.size() - failed, failed);
  }

  /** Either the changed one or why it did not change. */
  record Item<T>(String id, @Nullable T value, @Nullable Problem error) {}

  /** A stable code and a sentence for people. */
  record Problem(String code, String message) {}
}
