package io.flowbridge.task.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ShardStatistics;
import io.flowbridge.platform.FlowbridgeException;
import java.io.IOException;

/** Calls to Elasticsearch that answer wholly or fail with {@code UNAVAILABLE}. */
final class IndexCalls {
  static final String NAME = "Elasticsearch";
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;

  private IndexCalls() {}

  static <T> T call(Call<T> call) {
    try {
      return call.run();
    } catch (IOException e) {
      throw unavailable(e);
    } catch (ElasticsearchException e) {
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
