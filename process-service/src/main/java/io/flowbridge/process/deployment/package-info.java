/**
 * Takes deployments: checks them for what must not run here, tells what they refer to, and hands
 * them to the engine.
 *
 * <p>Entry points: {@link io.flowbridge.process.deployment.DeploymentController} and, for the check
 * alone, {@link io.flowbridge.process.deployment.DeploymentCheck}, which needs neither a database
 * nor Spring.
 */
@NullMarked
package io.flowbridge.process.deployment;

import org.jspecify.annotations.NullMarked;
