/**
 * Task filters that people keep under a name, for themselves or a group of theirs, in PostgreSQL.
 * Entry point: {@link io.flowbridge.task.savedfilter.SavedTaskFilterController}. What a filter
 * means is in {@link io.flowbridge.task.index}.
 */
@NullMarked
package io.flowbridge.task.savedfilter;

import org.jspecify.annotations.NullMarked;
