package io.flowbridge.integration.handling;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.integration.handling.InboxTable.Row;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Remembers outcomes in a table that all instances of the artifact share, so that neither a restart
 * nor another instance runs a request again that is done or under way.
 *
 * <p>Who handles a request claims its row first, and renews the claim as long as it works; a claim
 * that is not renewed is one whose owner died, and may be taken over. Between the handler's effect
 * and the row's outcome a crash is still possible: handlers stay idempotent by the correlation id.
 */
public final class JdbcInbox implements Inbox {

  static final Duration CLAIM = Duration.ofSeconds(30);

  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

  private final InboxTable table;
  private final ObjectMapper json;
  private final String instance;
  private final InstantSource clock;
  private final Set<String> working = ConcurrentHashMap.newKeySet();

  public JdbcInbox(InboxTable table, ObjectMapper json, String instance, InstantSource clock) {
    this.table = table;
    this.json = json;
    this.instance = instance;
    this.clock = clock;
  }

  @Override
  public Outcome once(IntegrationRequest request, Supplier<Outcome> handling) {
    while (!claim(request)) {
      var known = table.find(request.correlationId());
      if (known.isPresent() && isFinal(known.get(), request)) {
        return StoredOutcome.read(String.valueOf(known.get().outcome()), json);
      }
      if (known.isPresent() && known.get().isClaimed(clock.instant())) {
        lookAgain();
      }
    }
    return handle(request, handling);
  }

  /** Call it several times within {@link #CLAIM}: others see that this instance is alive. */
  public void renew() {
    if (!working.isEmpty()) {
      table.renew(Set.copyOf(working), instance, clock.instant().plus(CLAIM));
    }
  }

  /** Forgets what was answered before; requests under way stay. */
  public void forget(Duration retention) {
    table.deleteAnsweredBefore(clock.instant().minus(retention));
  }

  private Outcome handle(IntegrationRequest request, Supplier<Outcome> handling) {
    var id = request.correlationId();
    working.add(id);
    try {
      var outcome = handling.get();
      table.answer(id, instance, StoredOutcome.write(outcome, json), clock.instant());
      return outcome;
    } catch (Throwable e) {
      table.release(id, instance);
      throw e;
    } finally {
      working.remove(id);
    }
  }

  private boolean claim(IntegrationRequest request) {
    var until = clock.instant().plus(CLAIM);
    var id = request.correlationId();
    if (table.insert(id, request.attempt(), instance, until)) {
      return true;
    }
    return table
        .find(id)
        .filter(row -> mayTake(row, request))
        .map(row -> table.take(row, request.attempt(), instance, until))
        .orElse(false);
  }

  private boolean mayTake(Row row, IntegrationRequest request) {
    return row.outcome() == null ? !row.isClaimed(clock.instant()) : !isFinal(row, request);
  }

  private boolean isFinal(Row row, IntegrationRequest request) {
    return row.outcome() != null
        && (request.attempt() <= row.attempt()
            || StoredOutcome.read(row.outcome(), json) instanceof Outcome.Completed);
  }

  private static void lookAgain() {
    try {
      Thread.sleep(LOOK_AGAIN.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while another instance handles the request", e);
    }
  }
}
