/**
 * Whole committed states of tasks and process instances, as they are published and as commands
 * answer them.
 *
 * <p>{@link io.flowbridge.process.snapshot.SnapshotReader} is the entry point. It reads the
 * engine's tables directly and in batches: a snapshot is read far more often than the engine
 * changes its schema, and the engine's own queries would need several statements for each task.
 */
@NullMarked
package io.flowbridge.process.snapshot;

import org.jspecify.annotations.NullMarked;
