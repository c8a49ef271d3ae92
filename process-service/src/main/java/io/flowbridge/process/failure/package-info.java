/**
 * The failure desk: operators find what integrations failed at and what could not be read on the
 * bus, and mend it.
 *
 * <p>Entry points: {@link io.flowbridge.process.failure.FailureController} and {@link
 * io.flowbridge.process.failure.DeadLetterController}. What failed is written by {@code
 * integration} with the engine's transaction; whether it still waits is asked of the engine's own
 * table at every read, so that the list cannot be out of date.
 */
@NullMarked
package io.flowbridge.process.failure;

import org.jspecify.annotations.NullMarked;
