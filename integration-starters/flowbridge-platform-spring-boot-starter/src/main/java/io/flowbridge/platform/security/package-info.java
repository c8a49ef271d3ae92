/**
 * Who calls: verifies tokens, reads the {@link io.flowbridge.platform.Viewer} from them, denies by
 * default.
 */
@NullMarked
package io.flowbridge.platform.security;

import org.jspecify.annotations.NullMarked;
