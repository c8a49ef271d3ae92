/**
 * What runs on the bus: runtime bundles and integration artifacts announce themselves on {@code
 * flowbridge.catalogue}, every replica listens from the beginning and keeps what it heard in
 * memory. Other features ask {@link io.flowbridge.servicedefinition.catalogue.Catalogue}.
 */
@NullMarked
package io.flowbridge.servicedefinition.catalogue;

import org.jspecify.annotations.NullMarked;
