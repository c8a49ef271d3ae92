/**
 * Serves integration elements of processes: annotate a bean's method with {@link
 * io.flowbridge.integration.IntegrationHandler} and it answers requests from the bus.
 *
 * <p>An artifact's author needs only this package; contracts and element templates are made in
 * {@code contract}, requests are decided in {@code handling} and carried by {@code bus}.
 */
@NullMarked
package io.flowbridge.integration;

import org.jspecify.annotations.NullMarked;
