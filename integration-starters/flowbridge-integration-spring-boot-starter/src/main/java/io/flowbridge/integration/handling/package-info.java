/**
 * Decides what becomes of a request: finds the handler, reads and checks its input, runs it at most
 * once for duplicates and says which of the three outcomes it was. Knows nothing of the bus. Entry
 * point: {@link io.flowbridge.integration.handling.RequestHandling}.
 */
@NullMarked
package io.flowbridge.integration.handling;

import org.jspecify.annotations.NullMarked;
