/**
 * From the bus into the index; no messaging type leaves this package. Entry points: {@link
 * io.flowbridge.task.projection.TaskProjection} reads the shared group's messages and indexes them,
 * {@link io.flowbridge.task.projection.TaskNewsReader} reads the same messages on every node and
 * tells who listens there.
 */
@NullMarked
package io.flowbridge.task.projection;

import org.jspecify.annotations.NullMarked;
