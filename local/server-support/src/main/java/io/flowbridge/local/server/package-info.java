/**
 * What every local server's {@code main} shares: its options, the {@code READY} line and a clean
 * end. Entry point: {@link io.flowbridge.local.server.LocalServer}.
 */
@NullMarked
package io.flowbridge.local.server;

import org.jspecify.annotations.NullMarked;
