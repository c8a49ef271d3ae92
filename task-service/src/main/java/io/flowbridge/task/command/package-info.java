/**
 * What people do with tasks. The owning runtime bundle decides and commits; its answer is in the
 * index before the mutation returns. Entry points: {@link
 * io.flowbridge.task.command.TaskCommandController}, {@link
 * io.flowbridge.task.command.TaskCommands}.
 */
@NullMarked
package io.flowbridge.task.command;

import org.jspecify.annotations.NullMarked;
