/**
 * The read model of user tasks and the questions asked of it; free of frameworks. Entry points:
 * {@link io.flowbridge.task.Task}, {@link io.flowbridge.task.TaskSearch}, {@link
 * io.flowbridge.task.Visibility}. The engine's state of a task lives in process-service, this is a
 * view of it.
 */
@NullMarked
package io.flowbridge.task;

import org.jspecify.annotations.NullMarked;
