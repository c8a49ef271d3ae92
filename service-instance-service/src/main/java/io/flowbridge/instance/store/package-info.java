/**
 * The cases in PostgreSQL. {@link io.flowbridge.instance.store.ServiceInstances} reads them for a
 * viewer, {@link io.flowbridge.instance.store.ServiceInstanceWriter} changes them; {@link
 * io.flowbridge.instance.store.Visibility} is the one place that says who may see what.
 */
@NullMarked
package io.flowbridge.instance.store;

import org.jspecify.annotations.NullMarked;
