/**
 * Holds the index against the engines and repairs it, while both change. Entry points: {@link
 * io.flowbridge.task.reconciliation.Reconciliation} compares, {@link
 * io.flowbridge.task.reconciliation.ReconciliationSchedule} says when, {@link
 * io.flowbridge.task.reconciliation.ReconciliationController} on demand.
 *
 * <h2>Why it converges while changes go on</h2>
 *
 * <ul>
 *   <li>The engine's answer has a version that was drawn before it was read. Whatever the index has
 *       with a higher version was read later and is not questioned.
 *   <li>A difference is believed only if it is still there after everything the engine had at the
 *       time of its answer must have arrived; changes under way are not counted.
 *   <li>A repair is a fresh snapshot, whose version was drawn after the comparison and before it
 *       was read. The index keeps strictly newer versions, so a repair never undoes a later change.
 * </ul>
 */
@NullMarked
package io.flowbridge.task.reconciliation;

import org.jspecify.annotations.NullMarked;
