/**
 * Work on the whole task index that takes long, that only one node does at a time, and that
 * operators look at while it goes on. Entry points: {@link io.flowbridge.task.run.Runs} to start
 * work, {@link io.flowbridge.task.run.RunController} to ask about it. The work itself is in {@code
 * reconciliation} and {@code rebuild}.
 */
@NullMarked
package io.flowbridge.task.run;

import org.jspecify.annotations.NullMarked;
