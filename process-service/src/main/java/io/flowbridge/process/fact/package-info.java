/**
 * Turns what the engine reports about its history into marks and facts of the outbox.
 *
 * <p>{@link io.flowbridge.process.fact.OutboxHistoryHandler} sees every history event of a
 * transaction beside the engine's own database handler. The same event object is used again within
 * a transaction, so everything is read from it when it is handled.
 */
@NullMarked
package io.flowbridge.process.fact;

import org.jspecify.annotations.NullMarked;
