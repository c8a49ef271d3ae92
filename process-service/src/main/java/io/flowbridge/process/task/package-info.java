/**
 * Commands on user tasks and what reconciliation asks about them.
 *
 * <p>{@link io.flowbridge.process.task.TaskController} is the entry point, {@link
 * io.flowbridge.process.task.TaskRules} decides, {@link io.flowbridge.process.task.TaskCommands}
 * applies in the same transaction.
 */
@NullMarked
package io.flowbridge.process.task;

import org.jspecify.annotations.NullMarked;
