package io.flowbridge.integration.handling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Remembers the outcomes of this instance, until there are too many or it stops. */
public final class MemoryInbox implements Inbox {

  private final Map<String, Entry> entries;

  public MemoryInbox(int capacity) {
    entries =
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
            return size() > capacity && eldest.getValue().outcome().isDone();
          }
        };
  }

  @Override
  public Outcome once(IntegrationRequest request, Supplier<Outcome> handling) {
    var mine = new Entry(request.attempt(), new CompletableFuture<>());
    var known = enter(request, mine);
    if (known != null) {
      return known.outcome().join();
    }
    try {
      mine.outcome().complete(handling.get());
    } catch (Throwable e) {
      leave(request, mine);
      mine.outcome().completeExceptionally(e);
      throw e;
    }
    return mine.outcome().join();
  }

  /** The entry of the same request, or null if there was none to wait for and now there is mine. */
  private synchronized @Nullable Entry enter(IntegrationRequest request, Entry mine) {
    var known = entries.get(request.correlationId());
    if (known != null && !known.mayRunAgain(request.attempt())) {
      return known;
    }
    entries.remove(request.correlationId());
    entries.put(request.correlationId(), mine);
    return null;
  }

  private synchronized void leave(IntegrationRequest request, Entry mine) {
    entries.remove(request.correlationId(), mine);
  }

  private record Entry(int attempt, CompletableFuture<Outcome> outcome) {

    boolean mayRunAgain(int otherAttempt) {
      return otherAttempt > attempt
          && outcome.isDone()
          && !outcome.isCompletedExceptionally()
          && !(outcome.join() instanceof Outcome.Completed);
    }
  }
}
