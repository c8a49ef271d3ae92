/**
 * Tells the platform that this node of the bundle is alive, on the catalogue topic.
 *
 * <p>Entry point: {@link io.flowbridge.process.catalogue.CatalogueHeartbeat}.
 */
@NullMarked
package io.flowbridge.process.catalogue;

import org.jspecify.annotations.NullMarked;
