/**
 * Tasks in Elasticsearch; no Elasticsearch type leaves this package. Entry points: {@link
 * io.flowbridge.task.index.TaskIndex} to ask, {@link io.flowbridge.task.index.TaskWriter} to write,
 * {@link io.flowbridge.task.index.Freshness} for how old the answers are.
 */
@NullMarked
package io.flowbridge.task.index;

import org.jspecify.annotations.NullMarked;
