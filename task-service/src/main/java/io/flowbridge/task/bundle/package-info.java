/**
 * Calls to the runtime bundles, where tasks really live. Entry points: {@link
 * io.flowbridge.task.bundle.BundleClient} and {@link io.flowbridge.task.bundle.TaskLookup}.
 */
@NullMarked
package io.flowbridge.task.bundle;

import org.jspecify.annotations.NullMarked;
