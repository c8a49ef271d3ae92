/**
 * Moves tasks that ended long ago out of the way. Entry point: {@link
 * io.flowbridge.task.archive.ArchiveSchedule}; how it is done without a search missing or doubling
 * a task is {@link io.flowbridge.task.index.IndexArchive}.
 */
@NullMarked
package io.flowbridge.task.archive;

import org.jspecify.annotations.NullMarked;
