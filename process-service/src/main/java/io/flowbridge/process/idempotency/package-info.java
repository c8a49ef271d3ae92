/**
 * What makes a command with a key happen once. {@link
 * io.flowbridge.process.idempotency.IdempotencyKeys} is asked within the engine's transaction.
 */
@NullMarked
package io.flowbridge.process.idempotency;

import org.jspecify.annotations.NullMarked;
