package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
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
      throw refusal(e);
    }
  }

  /** What to answer when one of several questions failed. */
  static RuntimeException refusal(ErrorResponse failure) {
    return refusal(new ElasticsearchException("msearch", failure));
  }

  private static RuntimeException refusal(ElasticsearchException e) {
    if (hasTooManyClauses(e.error())) {
      return tooMuch(e);
    }
    // No index yet, overloaded or without its shards; anything else is a mistake of ours.
    return e.status() == NOT_FOUND || e.status() == TOO_MANY || e.status() >= 500
        ? unavailable(e)
        : e;
  }

  /** A part of the answer is no answer: whatever is missing would look as if it did not exist. */
  static void requireWhole(boolean timedOut, ShardStatistics shards) {
    for (var failure : shards.failures()) {
      if (hasTooManyClauses(failure.reason())) {
        throw tooMuch(new IllegalStateException(failure.reason().reason()));
      }
    }
    if (timedOut || shards.failed().intValue() > 0) {
      throw FlowbridgeException.unavailable(NAME);
    }
  }

  /** Whether a call failed because what it asked for is not there any more. */
  static boolean isGone(FlowbridgeException problem) {
    return problem.getCause() instanceof ElasticsearchException e && e.status() == NOT_FOUND;
  }

  /** How much a question may hold depends on the memory of Elasticsearch, so only it can tell. */
  private static boolean hasTooManyClauses(@Nullable ErrorCause cause) {
    return cause != null
        && (TOO_MANY_CLAUSES.contains(String.valueOf(cause.type()))
            || hasTooManyClauses(cause.causedBy())
            || shardHasTooManyClauses(cause)
            || cause.rootCause().stream().anyMatch(IndexCalls::hasTooManyClauses));
  }

  /** Of several shards, some may have refused: the cause itself does not say why. */
  private static boolean shardHasTooManyClauses(ErrorCause cause) {
    var failed = String.valueOf(cause.metadata().get("failed_shards"));
    return TOO_MANY_CLAUSES.stream().anyMatch(failed::contains);
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
