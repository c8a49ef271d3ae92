/**
 * What every Flowbridge subgraph shares. Entry points: {@link io.flowbridge.platform.Viewer},
 * {@link io.flowbridge.platform.FlowbridgeException}, {@link io.flowbridge.platform.Cursor}.
 */
@NullMarked
package io.flowbridge.platform;

import org.jspecify.annotations.NullMarked;
