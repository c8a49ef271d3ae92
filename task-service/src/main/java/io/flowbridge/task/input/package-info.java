/**
 * GraphQL input, already checked against the schema, as values of ours. Entry point: {@link
 * io.flowbridge.task.input.TaskInput}.
 */
@NullMarked
package io.flowbridge.task.input;

import org.jspecify.annotations.NullMarked;
