/**
 * Who works in the place of somebody absent, for how long, and what they see therefore, in
 * PostgreSQL. Entry points: {@link io.flowbridge.task.substitution.Visibilities} for everything
 * that shows a task, {@link io.flowbridge.task.substitution.SubstitutionController} for people,
 * {@link io.flowbridge.task.substitution.StandsInFor} for calls to runtime bundles.
 *
 * <p>Substitution is never handed on: who stands in for a substitute sees nothing of those the
 * substitute stands in for.
 */
@NullMarked
package io.flowbridge.task.substitution;

import org.jspecify.annotations.NullMarked;
