package io.flowbridge.integration.handling;

import java.util.function.Supplier;

/**
 * Remembers outcomes, so that a duplicate is answered again without running the handler again.
 *
 * <p>A request that completed, or is still being handled, is never run again, whatever its attempt.
 * After a business error or a failure a <em>later</em> attempt is run: that is what a retry is.
 */
public interface Inbox {

  /** The outcome of the request: the one that is known, or what handling it brings. */
  Outcome once(IntegrationRequest request, Supplier<Outcome> handling);
}
