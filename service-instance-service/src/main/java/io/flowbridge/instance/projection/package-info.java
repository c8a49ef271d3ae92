/**
 * Keeps the cases up to date from the bus: {@code flowbridge.instances} and {@code
 * flowbridge.history} in batches, malformed messages to dead letters. Entry point: {@link
 * io.flowbridge.instance.projection.ProjectionConfiguration}.
 */
@NullMarked
package io.flowbridge.instance.projection;

import org.jspecify.annotations.NullMarked;
