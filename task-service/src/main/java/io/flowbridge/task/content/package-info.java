/**
 * The contents of files that are attached to tasks; what is known of a file is the engine's. A file
 * is received to disk, looked at, and kept in a {@link io.flowbridge.task.content.ContentStore};
 * only then a bundle hears of it. So a crash leaves a content without a task at most, and {@link
 * io.flowbridge.task.content.ContentCleanup} deletes what no bundle knows. Entry points: {@link
 * io.flowbridge.task.content.IncomingFiles}, {@link io.flowbridge.task.content.ContentStore}.
 */
@NullMarked
package io.flowbridge.task.content;

import org.jspecify.annotations.NullMarked;
