/**
 * Starts and cancels process instances for other services, and hands out process models.
 *
 * <p>{@link io.flowbridge.process.instance.InstanceController} is the entry point.
 */
@NullMarked
package io.flowbridge.process.instance;

import org.jspecify.annotations.NullMarked;
