/**
 * Collects what the commands of a transaction did and writes it as one row of {@code fb_outbox},
 * together with the commit.
 *
 * <p>{@link io.flowbridge.process.outbox.Outbox} is the entry point for everything that runs inside
 * an engine command; {@link io.flowbridge.process.outbox.OutboxSignal} tells the relay about a
 * commit. Reading the rows is the relay's part.
 */
@NullMarked
package io.flowbridge.process.outbox;

import org.jspecify.annotations.NullMarked;
