package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.ShardStatistics;
import io.flowbridge.platform.FlowbridgeException;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls to Elasticsearch that answer wholly or fail with {@code UNAVAILABLE}. */
final class IndexCalls {
  static final String NAME = "Elasticsearch";
  private static final Set<String> TOO_MANY_CLAUSES =
      Set.of("too_many_clauses", "too_many_nested_clauses");
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;

  private IndexCalls() {}

  static <T> T call(Call<T> call) {
    try {
      return call.run();
    } catch (IOException e) {
      throw unavailable(e);
    } catch (ElasticsearchException e) {
      if (hasTooManyClauses(e.error())) {
        throw tooMuch(e);
      }
      // No index yet, overloaded or without its shards; anything else is a mistake of ours.
      if (e.status() == NOT_FOUND || e.status() == TOO_MANY || e.status() >= 500) {
        throw unavailable(e);
      }
      throw e;
    }
  }

  /** A part of the answer is no answer: whatever is missing would look as if it did not exist. */
  static void requireWhole(boolean timedOut, ShardStatistics shards) {
    if (timedOut || shards.failed().intValue() > 0) {
      throw FlowbridgeException.unavailable(NAME);
    }
  }

  /** How much a question may hold depends on the memory of Elasticsearch, so only it can tell. */
  private static boolean hasTooManyClauses(@Nullable ErrorCause cause) {
    return cause != null
        && (TOO_MANY_CLAUSES.contains(String.valueOf(cause.type()))
            || hasTooManyClauses(cause.causedBy())
            || cause.rootCause().stream().anyMatch(IndexCalls::hasTooManyClauses));
  }

  private static FlowbridgeException tooMuch(Exception cause) {
    var refusal = FlowbridgeException.badInput("Expected fewer words and conditions to search for");
    refusal.initCause(cause);
    return refusal;
  }

  static FlowbridgeException unavailable(Exception cause) {
    var unavailable = FlowbridgeException.unavailable(NAME);
    unavailable.initCause(cause);
    return unavailable;
  }

  /** A request to Elasticsearch. */
  @FunctionalInterface
  interface Call<T> {
    T run() throws IOException;
  }
}
